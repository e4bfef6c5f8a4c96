/* demarc-test-ui.c: what tests of widgets share
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "demarc-test-ui.h"

#include <string.h>

/* Far more than anything takes, even under sanitizers on a busy machine. */
#define PATIENCE (30 * G_USEC_PER_SEC)

/* When to stop waiting for something that begins now. */
gint64
test_get_deadline (void)
{
  return g_get_monotonic_time () + PATIENCE;
}

static gboolean
wake_cb (gpointer user_data)
{
  return G_SOURCE_CONTINUE;
}

/* Runs the main loop once; FALSE when it is too late. The loop is woken from time to time, so that
 * a deadline is seen where nothing else happens. */
gboolean
test_iterate (gint64 deadline)
{
  guint wake = g_timeout_add (50, wake_cb, NULL);

  g_main_context_iteration (NULL, TRUE);
  g_source_remove (wake);

  return g_get_monotonic_time () < deadline;
}

static void
after_paint_cb (GdkFrameClock *clock,
                guint         *n_frames)
{
  *n_frames += 1;
}

/* Lets everything that was asked for be laid out and painted, and idle work be done. */
void
test_settle (GtkWidget *window)
{
  GdkFrameClock *clock = gtk_widget_get_frame_clock (window);
  guint n_frames = 0;
  gulong handler = g_signal_connect (clock, "after-paint", G_CALLBACK (after_paint_cb), &n_frames);

  gtk_widget_queue_draw (window);
  test_wait_until (n_frames >= 1);
  while (g_main_context_pending (NULL) && n_frames < 20)
    g_main_context_iteration (NULL, FALSE);
  gtk_widget_queue_draw (window);
  n_frames = 0;
  test_wait_until (n_frames >= 1);
  g_signal_handler_disconnect (clock, handler);
}

/* Shows a widget in a window of a size. */
GtkWidget *
test_window_new (GtkWidget *child,
                 int        width,
                 int        height)
{
  GtkWidget *window = gtk_window_new ();

  gtk_window_set_default_size (GTK_WINDOW (window), width, height);
  gtk_window_set_child (GTK_WINDOW (window), child);
  gtk_window_present (GTK_WINDOW (window));
  test_wait_until (gtk_widget_get_mapped (window) && gtk_widget_get_width (child) > 0);
  test_settle (window);

  return window;
}

/* Closes a window and lets everything that belonged to it go. */
void
test_window_free (GtkWidget *window)
{
  gtk_window_destroy (GTK_WINDOW (window));
  while (g_main_context_pending (NULL))
    g_main_context_iteration (NULL, FALSE);
}

static gboolean
is_key (GtkShortcutTrigger *trigger,
        guint               key,
        GdkModifierType     modifiers)
{
  if (GTK_IS_ALTERNATIVE_TRIGGER (trigger))
    {
      GtkAlternativeTrigger *either = GTK_ALTERNATIVE_TRIGGER (trigger);

      return is_key (gtk_alternative_trigger_get_first (either), key, modifiers) ||
             is_key (gtk_alternative_trigger_get_second (either), key, modifiers);
    }

  return GTK_IS_KEYVAL_TRIGGER (trigger) &&
         gtk_keyval_trigger_get_keyval (GTK_KEYVAL_TRIGGER (trigger)) == key &&
         gtk_keyval_trigger_get_modifiers (GTK_KEYVAL_TRIGGER (trigger)) == modifiers;
}

static gboolean
try_controller (GtkWidget       *widget,
                GListModel      *shortcuts,
                guint            key,
                GdkModifierType  modifiers)
{
  for (guint i = 0; i < g_list_model_get_n_items (shortcuts); i++)
    {
      g_autoptr (GtkShortcut) shortcut = g_list_model_get_item (shortcuts, i);

      if (is_key (gtk_shortcut_get_trigger (shortcut), key, modifiers) &&
          gtk_shortcut_action_activate (gtk_shortcut_get_action (shortcut),
                                        GTK_SHORTCUT_ACTION_EXCLUSIVE, widget,
                                        gtk_shortcut_get_arguments (shortcut)))
        return TRUE;
    }

  return FALSE;
}

static gboolean
try_widget (GtkWidget           *widget,
            GtkPropagationPhase  phase,
            guint                key,
            GdkModifierType      modifiers)
{
  g_autoptr (GListModel) controllers = gtk_widget_observe_controllers (widget);

  for (guint i = 0; i < g_list_model_get_n_items (controllers); i++)
    {
      g_autoptr (GtkEventController) controller = g_list_model_get_item (controllers, i);

      if (GTK_IS_SHORTCUT_CONTROLLER (controller) &&
          gtk_event_controller_get_propagation_phase (controller) == phase &&
          try_controller (widget, G_LIST_MODEL (controller), key, modifiers))
        return TRUE;
    }

  return FALSE;
}

/* On the way down, those that are asked first are the outermost. */
static gboolean
try_capture (GtkWidget       *widget,
             guint            key,
             GdkModifierType  modifiers)
{
  GtkWidget *parent = gtk_widget_get_parent (widget);

  if (parent != NULL && try_capture (parent, key, modifiers))
    return TRUE;

  return try_widget (widget, GTK_PHASE_CAPTURE, key, modifiers);
}

/* Does what a key does, without an X server's focus: shortcuts from the window down to the focused
 * widget can catch it, then those from there up are asked, as GTK does. FALSE if nobody wanted
 * it. */
gboolean
test_press (GtkWidget       *window,
            guint            key,
            GdkModifierType  modifiers)
{
  GtkWidget *focus = gtk_root_get_focus (GTK_ROOT (window));

  if (try_capture (focus != NULL ? focus : window, key, modifiers))
    return TRUE;

  for (GtkWidget *widget = focus != NULL ? focus : window; widget != NULL;
       widget = gtk_widget_get_parent (widget))
    if (try_widget (widget, GTK_PHASE_BUBBLE, key, modifiers))
      return TRUE;

  return FALSE;
}

/* Whether a person can see a widget: it and all around it are shown. */
gboolean
test_is_seen (GtkWidget *widget)
{
  return gtk_widget_get_mapped (widget);
}

static char *
dup_property (GtkWidget             *widget,
              GtkAccessibleProperty  property)
{
  char *text;
  gsize n;

  if (!gtk_test_accessible_has_property (GTK_ACCESSIBLE (widget), property))
    return g_strdup ("");

  /* Asked whether it is something that it is not, GTK says what it is, in quotes. */
  text = gtk_test_accessible_check_property (GTK_ACCESSIBLE (widget), property, "\001");
  if (text == NULL)
    return g_strdup ("");
  n = strlen (text);
  if (n >= 2 && text[0] == '"' && text[n - 1] == '"')
    {
      memmove (text, text + 1, n - 2);
      text[n - 2] = '\0';
    }

  return text;
}

/* What a screen reader says of a widget: its label. */
char *
test_dup_name (GtkWidget *widget)
{
  return dup_property (widget, GTK_ACCESSIBLE_PROPERTY_LABEL);
}

static void
gather_texts (GtkWidget *widget,
              GString   *texts)
{
  if (GTK_IS_LABEL (widget) && gtk_widget_get_visible (widget))
    g_string_append_printf (texts, "%s\n", gtk_label_get_text (GTK_LABEL (widget)));

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    gather_texts (child, texts);
}

/* Everything that labels in a widget say, a line each. */
char *
test_dup_texts (GtkWidget *widget)
{
  GString *texts = g_string_new (NULL);

  gather_texts (widget, texts);

  return g_string_free (texts, FALSE);
}

/* The first widget in a tree that matches. */
GtkWidget *
test_find (GtkWidget  *widget,
           TestMatch   match,
           const char *text)
{
  if (match (widget, text))
    return widget;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    {
      GtkWidget *found = test_find (child, match, text);

      if (found != NULL)
        return found;
    }

  return NULL;
}

/* How many widgets in a tree match. */
guint
test_count (GtkWidget  *widget,
            TestMatch   match,
            const char *text)
{
  guint n = match (widget, text) ? 1 : 0;

  for (GtkWidget *child = gtk_widget_get_first_child (widget); child != NULL;
       child = gtk_widget_get_next_sibling (child))
    n += test_count (child, match, text);

  return n;
}

gboolean
test_is_type (GtkWidget  *widget,
              const char *name)
{
  return g_str_equal (G_OBJECT_TYPE_NAME (widget), name);
}

gboolean
test_is_named (GtkWidget  *widget,
               const char *name)
{
  g_autofree char *own = test_dup_name (widget);

  return g_str_equal (own, name);
}

/* Matches the id that a widget has in its template. */
gboolean
test_is_id (GtkWidget  *widget,
            const char *id)
{
  return g_strcmp0 (gtk_buildable_get_buildable_id (GTK_BUILDABLE (widget)), id) == 0;
}

/* Does what a click on a button does. */
void
test_click (GtkWidget *button)
{
  g_assert_true (gtk_widget_is_sensitive (button));
  g_signal_emit_by_name (button, "clicked");
}

/* A session of the built-in model, at a place. */
DemarcSession *
test_session_new (const char *place)
{
  DemarcSession *session = demarc_session_new (demarc_model_get_builtin ());

  if (place != NULL)
    test_session_go (session, place);

  return session;
}

/* Goes to a place that must be there. */
void
test_session_go (DemarcSession *session,
                 const char    *text)
{
  g_autoptr (GError) error = NULL;
  g_autoptr (DemarcPlace) place = demarc_place_new_from_text (text, &error);

  g_assert_no_error (error);
  demarc_session_go (session, place, &error);
  g_assert_no_error (error);
}

const char *
test_session_get_text (DemarcSession *session)
{
  return demarc_place_get_text (demarc_session_get_place (session));
}
