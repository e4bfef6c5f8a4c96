/* demarc-incidents-page.c: the page that asks whose job it was
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-incidents-page-private.h"

#include <glib/gi18n-lib.h>

#include "demarc-lazy-menu.h"
#include "demarc-sentences.h"
#include "demarc-session-actions.h"
#include "demarc-wrap-layout.h"

/**
 * DemarcIncidentsPage:
 *
 * Something went wrong on a service: whose job was it? First the page only asks, so that people can
 * think. The answer is read off the model. Which incident, on what, and whether the answer is shown
 * is the place of the session.
 *
 * Its struct is in demarc-incidents-page-private.h: cards, answer, kinds and actions have files of
 * their own.
 */

G_DEFINE_FINAL_TYPE (DemarcIncidentsPage, demarc_incidents_page, DEMARC_TYPE_VIEW)

DemarcSession *
_demarc_incidents_page_get_session (DemarcIncidentsPage *self)
{
  return demarc_view_get_session (DEMARC_VIEW (self));
}

/* The subject */

static void
picked_cb (DemarcColumnPicker  *picker,
           const char          *subject,
           DemarcIncidentsPage *self)
{
  DemarcSession *session = _demarc_incidents_page_get_session (self);
  g_autoptr (DemarcPlace) place =
    demarc_place_with_subject (demarc_session_get_place (session), subject);

  gtk_popover_popdown (self->subject_popover);
  demarc_session_go (session, place, NULL);
}

static void
popover_shown_cb (GtkPopover          *popover,
                  DemarcIncidentsPage *self)
{
  demarc_column_picker_begin (self->picker, _demarc_incidents_page_get_session (self), 0);
}

/* The question */

static void
update_question (DemarcIncidentsPage *self)
{
  DemarcSession *session = _demarc_incidents_page_get_session (self);
  DemarcIncident *incident = demarc_verdict_get_incident (self->verdict);
  g_autofree char *subject = demarc_subject_dup_full_title (demarc_session_get_subject (session));
  g_autofree char *lens = demarc_lens_dup_title (demarc_session_get_lens (session));
  /* Translators: read aloud for the button that chooses what it happened to. %s is a service or
   * category. */
  g_autofree char *subject_name = g_strdup_printf (_("It happened on: %s"), subject);
  /* Translators: read aloud for the button that chooses whose word is taken. %s is the present
   * lens. */
  g_autofree char *lens_name = g_strdup_printf (_("Lens: %s"), lens);

  gtk_label_set_text (self->title_label, demarc_entry_get_title (DEMARC_ENTRY (incident)));
  gtk_label_set_text (self->story_label, demarc_incident_get_story (incident));
  gtk_label_set_text (self->subject_label, subject);
  gtk_label_set_text (self->lens_label, lens);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->subject_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, subject_name, -1);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->lens_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  lens_name, -1);
}

/* Words */

/* Says what is new, to be heard. */
static void
tell (DemarcIncidentsPage *self,
      DemarcVerdict       *before,
      gboolean             was_answered)
{
  DemarcIncident *incident = demarc_verdict_get_incident (self->verdict);
  g_autofree char *answer = demarc_verdict_dup_answer (self->verdict);
  g_autofree char *question = NULL;

  if (before == NULL || self->is_answering)
    return;

  if (self->is_answered)
    {
      demarc_view_announce (DEMARC_VIEW (self), answer);
      return;
    }

  /* A card that the keyboard is on tells its story by itself. */
  if ((demarc_verdict_get_incident (before) == incident && !was_answered) ||
      gtk_widget_get_focus_child (GTK_WIDGET (self->cards_box)) != NULL)
    return;

  /* Translators: announced by screen readers: the title of an incident and its story. */
  question = g_strdup_printf (_("%1$s. %2$s"), demarc_entry_get_title (DEMARC_ENTRY (incident)),
                              demarc_incident_get_story (incident));
  demarc_view_announce (DEMARC_VIEW (self), question);
}

/* Updating */

static DemarcVerdict *
make_verdict (DemarcIncidentsPage *self)
{
  DemarcSession *session = _demarc_incidents_page_get_session (self);
  const char *id =
    demarc_place_get_option (demarc_session_get_place (session), DEMARC_PLACE_INCIDENT);
  DemarcEntry *incident =
    id == NULL ? NULL : demarc_model_find_incident (demarc_session_get_model (session), id, NULL);

  if (incident == NULL)
    return NULL;

  return demarc_incident_answer (DEMARC_INCIDENT (incident), demarc_session_get_stack (session));
}

static void
update_shown (DemarcIncidentsPage *self)
{
  gboolean is_empty = self->verdict == NULL;

  gtk_widget_set_visible (self->scrolled_window, !is_empty);
  gtk_widget_set_visible (GTK_WIDGET (self->empty_label), is_empty);
  gtk_widget_set_visible (self->answer_box, self->is_answered);
  gtk_widget_set_visible (GTK_WIDGET (self->answer_button), !self->is_answered);
  gtk_widget_set_visible (GTK_WIDGET (self->diagram_button), self->is_answered);
  gtk_widget_set_visible (GTK_WIDGET (self->reasons_button), self->is_answered);
}

/* What has the keyboard on this page, below the cards. */
static GtkWidget *
dup_focus (DemarcIncidentsPage *self)
{
  GtkRoot *root = gtk_widget_get_root (GTK_WIDGET (self));
  GtkWidget *focus = root == NULL ? NULL : gtk_root_get_focus (root);

  if (focus == NULL || !gtk_widget_get_mapped (focus) ||
      !gtk_widget_is_ancestor (focus, self->content_box))
    return NULL;

  return g_object_ref (focus);
}

static void
demarc_incidents_page_update (DemarcView *view)
{
  DemarcIncidentsPage *self = DEMARC_INCIDENTS_PAGE (view);
  DemarcPlace *place = demarc_session_get_place (demarc_view_get_session (view));
  g_autoptr (DemarcVerdict) before = g_steal_pointer (&self->verdict);
  gboolean was_answered = self->is_answered;
  g_autoptr (GtkWidget) focus = dup_focus (self);

  self->verdict = make_verdict (self);
  self->is_answered =
    self->verdict != NULL && demarc_place_has_option (place, DEMARC_PLACE_ANSWER);
  update_shown (self);
  if (self->verdict == NULL)
    return;

  _demarc_incidents_page_update_cards (self);
  update_question (self);
  if (self->is_answered)
    _demarc_incidents_page_update_answer (self);
  /* What had the keyboard may be gone. */
  if (focus != NULL && !gtk_widget_get_mapped (focus))
    demarc_view_focus_content (view);
  tell (self, before, was_answered);
}

static void
demarc_incidents_page_model_changed (DemarcView *view)
{
  DemarcIncidentsPage *self = DEMARC_INCIDENTS_PAGE (view);
  g_autoptr (GMenuModel) menu = demarc_session_lenses_menu (demarc_view_get_session (view));

  g_clear_object (&self->verdict);
  _demarc_incidents_page_make_cards (self);
  _demarc_incidents_page_forget_kinds (self);
  demarc_lazy_menu_attach (self->lens_button, menu);
}

static void
demarc_incidents_page_restyle (DemarcView  *view,
                               DemarcStyle *style)
{
  DemarcIncidentsPage *self = DEMARC_INCIDENTS_PAGE (view);

  demarc_layer_card_set_style (self->card, style);
  for (GtkWidget *child = gtk_widget_get_first_child (self->further_box); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    if (DEMARC_IS_LAYER_CARD (child))
      demarc_layer_card_set_style (DEMARC_LAYER_CARD (child), style);
}

/* The answer, or what shows it. */
static void
demarc_incidents_page_focus_content (DemarcView *view)
{
  DemarcIncidentsPage *self = DEMARC_INCIDENTS_PAGE (view);

  if (!self->is_answered)
    gtk_widget_grab_focus (GTK_WIDGET (self->answer_button));
  else if (gtk_widget_get_visible (GTK_WIDGET (self->card)))
    gtk_widget_grab_focus (GTK_WIDGET (self->card));
  else
    gtk_widget_grab_focus (GTK_WIDGET (self->next_button));
}

static gboolean
demarc_incidents_page_is_ready (DemarcView *view)
{
  DemarcIncidentsPage *self = DEMARC_INCIDENTS_PAGE (view);

  return !self->is_answered || !gtk_widget_get_visible (GTK_WIDGET (self->card)) ||
         demarc_layer_card_get_scene (self->card) != NULL;
}

/* There is no picture of a question. */
static gboolean
demarc_incidents_page_has_export (DemarcView *view)
{
  return FALSE;
}

static void
demarc_incidents_page_dispose (GObject *object)
{
  DemarcIncidentsPage *self = DEMARC_INCIDENTS_PAGE (object);

  g_clear_object (&self->verdict);
  g_clear_object (&self->kinds_of);

  G_OBJECT_CLASS (demarc_incidents_page_parent_class)->dispose (object);
}

static void
bind_template (GtkWidgetClass *widget_class)
{
  static const struct { const char *name; gssize offset; } children[] = {
#define CHILD(name) { #name, G_STRUCT_OFFSET (DemarcIncidentsPage, name) }
    CHILD (answer_box), CHILD (answer_button), CHILD (card), CHILD (cards_box),
    CHILD (content_box), CHILD (diagram_button), CHILD (empty_label), CHILD (further_box),
    CHILD (kinds_box), CHILD (kinds_label), CHILD (lens_button), CHILD (lens_label),
    CHILD (next_button), CHILD (parts_box), CHILD (picker), CHILD (reasons_button),
    CHILD (scrolled_window), CHILD (sentence_label), CHILD (story_label), CHILD (subject_button),
    CHILD (subject_label), CHILD (subject_popover), CHILD (title_label), CHILD (verdict_label),
#undef CHILD
  };

  gtk_widget_class_set_template_from_resource (
    widget_class, DEMARC_APP_PATH "/ui/views/demarc-incidents-page.ui");
  for (guint i = 0; i < G_N_ELEMENTS (children); i++)
    gtk_widget_class_bind_template_child_full (widget_class, children[i].name, FALSE,
                                               children[i].offset);
}

static void
demarc_incidents_page_class_init (DemarcIncidentsPageClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);
  DemarcViewClass *view_class = DEMARC_VIEW_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_incidents_page_dispose;

  view_class->page = DEMARC_PAGE_INCIDENTS;
  view_class->update = demarc_incidents_page_update;
  view_class->model_changed = demarc_incidents_page_model_changed;
  view_class->restyle = demarc_incidents_page_restyle;
  view_class->focus_content = demarc_incidents_page_focus_content;
  view_class->is_ready = demarc_incidents_page_is_ready;
  view_class->has_export = demarc_incidents_page_has_export;

  g_type_ensure (DEMARC_TYPE_COLUMN_PICKER);
  g_type_ensure (DEMARC_TYPE_LAYER_CARD);
  g_type_ensure (DEMARC_TYPE_WRAP_LAYOUT);
  bind_template (widget_class);
  _demarc_incidents_page_add_actions (widget_class);
  gtk_widget_class_set_css_name (widget_class, "explore");
}

static void
chosen_cb (DemarcLayerCard     *card,
           guint                layer,
           DemarcIncidentsPage *self)
{
  _demarc_incidents_page_choose_layer (self, layer);
}

static void
demarc_incidents_page_init (DemarcIncidentsPage *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  _demarc_incidents_page_connect_cards (self);
  g_signal_connect (self->card, "chosen", G_CALLBACK (chosen_cb), self);
  g_signal_connect (self->picker, "chosen", G_CALLBACK (picked_cb), self);
  g_signal_connect (self->subject_popover, "show", G_CALLBACK (popover_shown_cb), self);
}

/**
 * demarc_incidents_page_new:
 *
 * Makes the page.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_incidents_page_new (void)
{
  return g_object_new (DEMARC_TYPE_INCIDENTS_PAGE, NULL);
}
