/* demarc-tray.c: what is kept to be compared
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-tray.h"

#include <glib/gi18n-lib.h>

#include "demarc-choice.h"
#include "demarc-collect.h"
#include "demarc-columns-suggest.h"
#include "demarc-columns.h"
#include "demarc-wrap-layout.h"

/**
 * DemarcTray:
 *
 * A bar below the page with what was collected to be compared. It stays while one goes on, and is
 * not there while nothing is collected, nor on the pages that collect by themselves.
 */
struct _DemarcTray
{
  GtkWidget      parent_instance;

  /* Owned, by GTK's tree */
  GtkWidget     *chips;
  GtkWidget     *add_button;
  GtkLabel      *add_label;
  GtkWidget     *compare_button;

  /* Owned */
  DemarcSession *session;
  char          *shown;   /* the columns that there are chips for */
};

G_DEFINE_FINAL_TYPE (DemarcTray, demarc_tray, GTK_TYPE_WIDGET)

enum
{
  SIGNAL_ANNOUNCE,
  N_SIGNALS,
};

static guint signals[N_SIGNALS];

static GtkWidget *
make_icon (const char *name)
{
  return g_object_new (GTK_TYPE_IMAGE, "icon-name", name, "accessible-role",
                       GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);
}

/* The keyboard goes on to the next chip, else to what can be done with the rest. */
static void
remove_cb (GtkButton  *button,
           DemarcTray *self)
{
  GtkWidget *chip = gtk_widget_get_parent (GTK_WIDGET (button));
  guint position = 0;
  GtkWidget *next;

  while ((chip = gtk_widget_get_prev_sibling (chip)) != NULL)
    position++;

  demarc_session_drop_column (self->session, g_object_get_data (G_OBJECT (button), "column"));

  next = gtk_widget_get_first_child (self->chips);
  while (next != NULL && position > 0 && gtk_widget_get_next_sibling (next) != NULL)
    {
      next = gtk_widget_get_next_sibling (next);
      position--;
    }
  if (next != NULL)
    gtk_widget_grab_focus (gtk_widget_get_last_child (next));
}

static void
add_chip (DemarcTray *self,
          const char *column)
{
  DemarcModel *model = demarc_session_get_model (self->session);
  GtkWidget *chip = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 2);
  GtkWidget *button = gtk_button_new ();
  g_autofree char *title = demarc_model_dup_columns_title (model, column);
  /* Translators: read aloud for a button; %s is a service or category. */
  g_autofree char *name = g_strdup_printf (_("Take %s out"), title);
  GtkWidget *label = gtk_label_new (title);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 24);
  gtk_button_set_child (GTK_BUTTON (button), make_icon ("window-close-symbolic"));
  gtk_widget_set_tooltip_text (button, name);
  gtk_widget_add_css_class (button, "flat");
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
  g_object_set_data_full (G_OBJECT (button), "column", g_strdup (column), g_free);
  g_signal_connect (button, "clicked", G_CALLBACK (remove_cb), self);
  gtk_box_append (GTK_BOX (chip), label);
  gtk_box_append (GTK_BOX (chip), button);
  gtk_widget_add_css_class (chip, "chip");
  gtk_box_append (GTK_BOX (self->chips), chip);
}

static void
update_chips (DemarcTray *self)
{
  const char *columns = demarc_session_get_columns (self->session);
  g_auto (GStrv) parts = demarc_columns_split (columns);
  GtkWidget *child;

  if (g_strcmp0 (columns, self->shown) == 0)
    return;

  g_free (self->shown);
  self->shown = g_strdup (columns);
  while ((child = gtk_widget_get_first_child (self->chips)) != NULL)
    gtk_box_remove (GTK_BOX (self->chips), child);
  for (guint i = 0; parts[i] != NULL; i++)
    add_chip (self, parts[i]);
}

static char *
dup_own_title (DemarcTray *self)
{
  return demarc_subject_dup_full_title (demarc_session_get_subject (self->session));
}

static void
update_buttons (DemarcTray *self)
{
  gboolean can_add = demarc_session_can_collect (self->session);
  g_autofree char *title = dup_own_title (self);
  /* Translators: on a button; %s is a service or category. */
  g_autofree char *add = g_strdup_printf (_("Add %s"), title);
  g_autofree char *full =
    /* Translators: on a button that cannot be used any more. */
    g_strdup_printf (ngettext ("At Most %d Column", "At Most %d Columns", DEMARC_COLUMNS_MAX),
                     DEMARC_COLUMNS_MAX);
  const char *text = can_add ? add : full;

  gtk_label_set_text (self->add_label, text);
  gtk_widget_set_visible (self->add_button, !demarc_session_is_collected (self->session));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->add_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  text, -1);
}

static void
update (DemarcTray *self)
{
  gboolean is_seen = demarc_session_get_columns (self->session) != NULL &&
                     !demarc_session_is_collecting (self->session);

  if (is_seen)
    {
      update_chips (self);
      update_buttons (self);
    }
  gtk_widget_set_visible (GTK_WIDGET (self), is_seen);
}

static void
place_changed_cb (DemarcSession *session,
                  GParamSpec    *pspec,
                  DemarcTray    *self)
{
  update (self);
}

/* Where nobody looks at the tray, its change is heard. */
static void
columns_changed_cb (DemarcSession *session,
                    GParamSpec    *pspec,
                    DemarcTray    *self)
{
  const char *columns = demarc_session_get_columns (session);
  g_autofree char *titles = NULL;
  g_autofree char *sentence = NULL;

  update (self);
  if (demarc_session_is_collecting (session))
    return;

  titles = demarc_model_dup_columns_title (demarc_session_get_model (session), columns);
  sentence = columns == NULL
               ? g_strdup (_("Nothing is kept to be compared"))
               /* Translators: read aloud; %s lists services and categories. */
               : g_strdup_printf (_("Kept to be compared: %s"), titles);
  g_signal_emit (self, signals[SIGNAL_ANNOUNCE], 0, sentence);
}

/* Dropping */

static gboolean
drop_cb (GtkDropTarget *target,
         const GValue  *value,
         double         x,
         double         y,
         DemarcTray    *self)
{
  const char *text = g_value_get_string (value);

  if (text == NULL || demarc_session_is_collecting (self->session))
    return FALSE;

  return demarc_session_collect_column (self->session, text);
}

static GdkDragAction
drop_enter_cb (GtkDropTarget *target,
               double         x,
               double         y,
               DemarcTray    *self)
{
  return demarc_session_is_collecting (self->session) ? 0 : GDK_ACTION_COPY;
}

static void
demarc_tray_dispose (GObject *object)
{
  DemarcTray *self = DEMARC_TRAY (object);
  GtkWidget *child;

  if (self->session != NULL)
    g_signal_handlers_disconnect_by_data (self->session, self);
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->session);
  g_clear_pointer (&self->shown, g_free);

  G_OBJECT_CLASS (demarc_tray_parent_class)->dispose (object);
}

static void
demarc_tray_class_init (DemarcTrayClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_tray_dispose;

  /**
   * DemarcTray::announce:
   * @text: a sentence
   *
   * Emitted when screen readers shall say something.
   */
  signals[SIGNAL_ANNOUNCE] =
    g_signal_new ("announce", G_TYPE_FROM_CLASS (klass), G_SIGNAL_RUN_LAST, 0, NULL, NULL, NULL,
                  G_TYPE_NONE, 1, G_TYPE_STRING);

  gtk_widget_class_set_layout_manager_type (widget_class, DEMARC_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_css_name (widget_class, "tray");
  gtk_widget_class_set_accessible_role (widget_class, GTK_ACCESSIBLE_ROLE_GROUP);
}

static void
add_chips (DemarcTray *self)
{
  GtkWidget *scrolled = gtk_scrolled_window_new ();

  self->chips = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  gtk_scrolled_window_set_policy (GTK_SCROLLED_WINDOW (scrolled), GTK_POLICY_EXTERNAL,
                                  GTK_POLICY_NEVER);
  gtk_scrolled_window_set_propagate_natural_width (GTK_SCROLLED_WINDOW (scrolled), TRUE);
  gtk_scrolled_window_set_child (GTK_SCROLLED_WINDOW (scrolled), self->chips);
  gtk_widget_set_hexpand (scrolled, TRUE);
  gtk_widget_set_parent (scrolled, GTK_WIDGET (self));
}

static void
add_buttons (DemarcTray *self)
{
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 24);
  self->add_label = GTK_LABEL (label);
  self->add_button = gtk_button_new ();
  gtk_box_append (GTK_BOX (box), make_icon ("list-add-symbolic"));
  gtk_box_append (GTK_BOX (box), label);
  gtk_button_set_child (GTK_BUTTON (self->add_button), box);
  gtk_widget_set_tooltip_text (self->add_button, _("Keep it to be compared (Ctrl+D)"));
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->add_button), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Keep it to be compared"), -1);
  gtk_actionable_set_action_name (GTK_ACTIONABLE (self->add_button), "session.collect");
  gtk_widget_set_parent (self->add_button, GTK_WIDGET (self));

  self->compare_button = gtk_button_new_with_mnemonic (_("Co_mpare"));
  gtk_widget_set_tooltip_text (self->compare_button, _("See them side by side (Alt+2)"));
  gtk_widget_add_css_class (self->compare_button, "suggested-action");
  gtk_actionable_set_detailed_action_name (GTK_ACTIONABLE (self->compare_button),
                                           "win.page::compare");
  gtk_widget_set_parent (self->compare_button, GTK_WIDGET (self));
}

static void
demarc_tray_init (DemarcTray *self)
{
  g_object_set (gtk_widget_get_layout_manager (GTK_WIDGET (self)), "spacing", 8, NULL);
  gtk_widget_set_visible (GTK_WIDGET (self), FALSE);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  _("Kept to be compared"), -1);
  add_chips (self);
  add_buttons (self);
}

/**
 * demarc_tray_set_session:
 * @self: a tray
 * @session: what collects
 *
 * Sets the session, once.
 */
void
demarc_tray_set_session (DemarcTray    *self,
                         DemarcSession *session)
{
  g_return_if_fail (DEMARC_IS_TRAY (self));
  g_return_if_fail (self->session == NULL);

  self->session = g_object_ref (session);
  g_signal_connect (session, "notify::place", G_CALLBACK (place_changed_cb), self);
  g_signal_connect (session, "notify::columns", G_CALLBACK (columns_changed_cb), self);
  update (self);
}

/**
 * demarc_tray_accept:
 * @self: a tray
 * @widget: what is around it
 *
 * Collects what is dropped on a widget, also while the tray itself is not seen.
 */
void
demarc_tray_accept (DemarcTray *self,
                    GtkWidget  *widget)
{
  GtkDropTarget *target;

  g_return_if_fail (DEMARC_IS_TRAY (self));

  target = gtk_drop_target_new (G_TYPE_STRING, GDK_ACTION_COPY);
  g_signal_connect_object (target, "enter", G_CALLBACK (drop_enter_cb), self, 0);
  g_signal_connect_object (target, "drop", G_CALLBACK (drop_cb), self, 0);
  gtk_widget_add_controller (widget, GTK_EVENT_CONTROLLER (target));
}
