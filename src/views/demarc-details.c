/* demarc-details.c: who does what and why
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-details-private.h"

#include <glib/gi18n-lib.h>

#include "demarc-gather.h"
#include "demarc-sentences.h"

/* So many frames are drawn before the pane is filled. */
#define FRAMES_TO_WAIT 3

/**
 * DemarcDetails:
 *
 * The pane that tells all about the subject, or about the selected layer of it.
 *
 * Its struct is in demarc-details-private.h: the two fillings have files of their own.
 */

G_DEFINE_FINAL_TYPE (DemarcDetails, demarc_details, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_OPEN,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static void
link_cb (DemarcSection *section,
         const char    *address,
         DemarcDetails *self)
{
  g_signal_emit (self, signals[SIGNAL_OPEN], 0, address);
}

/* Adds an empty section at the end. It is shown when its turn comes. */
DemarcSection *
_demarc_details_add_section (DemarcDetails *self,
                             const char    *heading)
{
  GtkWidget *section = demarc_section_new (heading);

  gtk_widget_set_visible (section, FALSE);
  g_signal_connect (section, "link", G_CALLBACK (link_cb), self);
  gtk_box_append (GTK_BOX (self->box), section);

  return DEMARC_SECTION (section);
}

/* Marks a section as one side's. */
void
_demarc_details_add_party (DemarcSection *section,
                           DemarcParty    party)
{
  gtk_widget_add_css_class (GTK_WIDGET (section),
                            party == DEMARC_PARTY_CUSTOMER ? "customer" : "provider");
}

static void
add_misconception (DemarcSection       *section,
                   DemarcMisconception *misconception)
{
  const char *now = demarc_misconception_get_now (misconception);
  /* Translators: a sentence that people often believe. */
  g_autofree char *claim = g_strdup_printf (_("“%s”"),
                                            demarc_entry_get_title (DEMARC_ENTRY (misconception)));
  g_autoptr (GString) truth = g_string_new (demarc_misconception_get_truth (misconception));

  if (*now != '\0')
    g_string_append_printf (truth, " %s", now);
  g_string_append_printf (truth, " %s", demarc_misconception_get_consequence (misconception));
  demarc_section_add_pair (section, claim, truth->str, NULL);
}

/* Adds what people believe wrongly about the subject, or about a layer. */
void
_demarc_details_add_misconceptions (DemarcDetails *self,
                                    DemarcLayer   *layer)
{
  g_autoptr (GPtrArray) found =
    demarc_gather_misconceptions (demarc_session_get_model (self->session),
                                  demarc_session_get_subject (self->session), layer);
  DemarcSection *section;

  if (found->len == 0)
    return;

  section = _demarc_details_add_section (self, _("Often believed"));
  for (guint i = 0; i < found->len; i++)
    add_misconception (section, g_ptr_array_index (found, i));
}

/* Adds where sources contradict each other about the subject, or about a layer of it. */
void
_demarc_details_add_conflicts (DemarcDetails *self,
                               DemarcLayer   *layer)
{
  g_autoptr (GPtrArray) found = demarc_gather_conflicts (demarc_session_get_model (self->session),
                                                         demarc_session_get_subject (self->session),
                                                         layer);
  DemarcSection *section;

  if (found->len == 0)
    return;

  section = _demarc_details_add_section (self, _("Where documents disagree"));
  for (guint i = 0; i < found->len; i++)
    {
      DemarcConflict *conflict = g_ptr_array_index (found, i);

      demarc_section_add_pair (section, demarc_entry_get_title (DEMARC_ENTRY (conflict)),
                               demarc_conflict_get_summary (conflict), NULL);
    }
}

static void
clear (DemarcDetails *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->box)) != NULL)
    gtk_box_remove (GTK_BOX (self->box), child);
}

static void
fill (DemarcDetails *self)
{
  DemarcLayer *layer = demarc_session_get_layer (self->session);
  GtkAdjustment *adjustment =
    gtk_scrolled_window_get_vadjustment (GTK_SCROLLED_WINDOW (self->scrolled_window));

  /* Who came here by keyboard stays here when what was focused goes. */
  self->had_focus = gtk_widget_get_focus_child (self->box) != NULL;
  clear (self);
  if (layer != NULL)
    _demarc_details_fill_layer (self, layer);
  else
    _demarc_details_fill_subject (self);

  gtk_adjustment_set_value (adjustment, gtk_adjustment_get_lower (adjustment));
}

static gboolean
reveal_next (DemarcDetails *self)
{
  GtkWidget *child = gtk_widget_get_first_child (self->box);

  while (child != NULL && gtk_widget_get_visible (child))
    child = gtk_widget_get_next_sibling (child);

  if (child == NULL)
    return FALSE;

  gtk_widget_set_visible (child, TRUE);
  if (self->had_focus)
    self->had_focus = !gtk_widget_grab_focus (child);

  return TRUE;
}

/* Measuring all the text of the pane takes as long as several frames. The layers begin to move
 * first; then the pane is filled, and every frame shows one section more. */
static gboolean
tick_cb (GtkWidget     *widget,
         GdkFrameClock *clock,
         gpointer       user_data)
{
  DemarcDetails *self = DEMARC_DETAILS (widget);

  if (self->n_frames_to_wait > 0)
    {
      if (--self->n_frames_to_wait == 0)
        fill (self);
      return G_SOURCE_CONTINUE;
    }

  if (reveal_next (self))
    return G_SOURCE_CONTINUE;

  self->tick = 0;

  return G_SOURCE_REMOVE;
}

static void
update_soon (DemarcDetails *self)
{
  self->n_frames_to_wait = FRAMES_TO_WAIT;
  if (self->tick == 0)
    self->tick = gtk_widget_add_tick_callback (GTK_WIDGET (self), tick_cb, NULL, NULL);
}

static void
place_changed_cb (DemarcSession *session,
                  GParamSpec    *pspec,
                  DemarcDetails *self)
{
  update_soon (self);
}

static void
stack_changed_cb (DemarcSession *session,
                  GParamSpec    *pspec,
                  DemarcDetails *self)
{
  g_clear_object (&self->services);
  update_soon (self);
}

static void
style_changed_cb (DemarcStyle   *style,
                  DemarcDetails *self)
{
  if (self->session != NULL)
    update_soon (self);
}

static void
demarc_details_dispose (GObject *object)
{
  DemarcDetails *self = DEMARC_DETAILS (object);

  if (self->tick != 0)
    gtk_widget_remove_tick_callback (GTK_WIDGET (self), self->tick);
  self->tick = 0;
  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  if (self->style != NULL)
    g_signal_handlers_disconnect_by_data (self->style, self);

  gtk_widget_dispose_template (GTK_WIDGET (self), DEMARC_TYPE_DETAILS);
  g_clear_object (&self->services);
  g_clear_object (&self->session);
  g_clear_object (&self->style);

  G_OBJECT_CLASS (demarc_details_parent_class)->dispose (object);
}

static void
demarc_details_class_init (DemarcDetailsClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_details_dispose;

  /**
   * DemarcDetails::open:
   * @address: an https address
   *
   * Emitted when a person wants a source to be opened.
   */
  signals[SIGNAL_OPEN] =
    g_signal_new ("open", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_template_from_resource (widget_class,
                                               DEMARC_APP_PATH "/ui/views/demarc-details.ui");
  gtk_widget_class_bind_template_child (widget_class, DemarcDetails, box);
  gtk_widget_class_bind_template_child (widget_class, DemarcDetails, scrolled_window);
  gtk_widget_class_set_css_name (widget_class, "details");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_REGION);
}

static void
demarc_details_init (DemarcDetails *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Details"), -1);
}

/**
 * demarc_details_set_session:
 * @self: a details pane
 * @session: the session to tell about
 *
 * Sets the session.
 */
void
demarc_details_set_session (DemarcDetails *self,
                            DemarcSession *session)
{
  g_return_if_fail (DEMARC_IS_DETAILS (self));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect (session, "notify::place", G_CALLBACK (place_changed_cb), self);
  g_signal_connect (session, "notify::stack", G_CALLBACK (stack_changed_cb), self);
  update_soon (self);
}

/**
 * demarc_details_set_style:
 * @self: a details pane
 * @style: the style to follow
 *
 * Sets the style.
 */
void
demarc_details_set_style (DemarcDetails *self,
                          DemarcStyle   *style)
{
  g_return_if_fail (DEMARC_IS_DETAILS (self));
  g_return_if_fail (self->style == NULL);

  self->style = g_object_ref (style);
  g_signal_connect (style, "changed", G_CALLBACK (style_changed_cb), self);
}
