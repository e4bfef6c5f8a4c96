/* demarc-what-if-bar.c: what comes of layers that were put elsewhere
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-what-if-bar.h"

#include <glib/gi18n-lib.h>

#include "demarc-columns.h"
#include "demarc-wish.h"
#include "demarc-wrap-layout.h"

/* How many of the services have a button; the sidebar lists all of them. */
#define RESULTS_MAX 3

/**
 * DemarcWhatIfBar:
 *
 * Stands over a diagram while layers are put elsewhere: the sentence that says what comes of it,
 * the nearest services, and the way out.
 */
struct _DemarcWhatIfBar
{
  GtkWidget      parent_instance;

  /* Template widgets */
  GtkLabel      *lead_label;
  GtkLabel      *rest_label;
  GtkWidget     *buttons_box;
  GtkWidget     *compare_button;
  GtkLabel      *compare_label;
  GtkWidget     *reset_button;
  GtkWidget     *result_buttons[RESULTS_MAX];

  /* Owned */
  DemarcSession *session;
  DemarcWhatIf  *what_if;
};

G_DEFINE_FINAL_TYPE (DemarcWhatIfBar, demarc_what_if_bar, GTK_TYPE_WIDGET)

static void
result_cb (GtkButton       *button,
           DemarcWhatIfBar *self)
{
  DemarcWhatIfResults *results = demarc_what_if_get_results (self->what_if);

  for (guint i = 0; i < RESULTS_MAX; i++)
    if (self->result_buttons[i] == GTK_WIDGET (button))
      {
        g_autoptr (DemarcSubject) subject =
          g_object_ref (demarc_what_if_results_get_subject (results, i));

        demarc_session_go_to_subject (self->session, subject);
        return;
      }
}

/* Holds the nearest service against the one that the layers were moved on. */
static void
compare_cb (GtkButton       *button,
            DemarcWhatIfBar *self)
{
  DemarcModel *model = demarc_session_get_model (self->session);
  DemarcWhatIfResults *results = demarc_what_if_get_results (self->what_if);
  g_autofree char *own =
    demarc_model_dup_column (model, demarc_session_get_subject (self->session));
  g_autofree char *nearest =
    demarc_model_dup_column (model, demarc_what_if_results_get_subject (results, 0));
  g_autofree char *columns = demarc_columns_with (own, nearest);
  g_autoptr (DemarcPlace) place = demarc_place_with_page (
    demarc_session_get_place (self->session), DEMARC_PAGE_COMPARE, columns);

  demarc_session_go (self->session, place, NULL);
}

static void
reset_cb (GtkButton       *button,
          DemarcWhatIfBar *self)
{
  demarc_session_reset_wishes (self->session);
}

static gboolean
escape_cb (GtkWidget *widget,
           GVariant  *unused,
           gpointer   user_data)
{
  demarc_session_reset_wishes (DEMARC_WHAT_IF_BAR (widget)->session);

  return TRUE;
}

static GtkWidget *
make_result (DemarcWhatIfBar *self,
             guint            position)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 24);
  gtk_button_set_child (GTK_BUTTON (button), label);
  gtk_widget_insert_after (button, self->buttons_box,
                           position == 0 ? NULL : self->result_buttons[position - 1]);
  g_signal_connect (button, "clicked", G_CALLBACK (result_cb), self);

  return button;
}

static void
update_result (DemarcWhatIfBar *self,
               guint            position)
{
  DemarcWhatIfResults *results = demarc_what_if_get_results (self->what_if);
  GtkWidget *button = self->result_buttons[position];
  gboolean is_there = position < demarc_what_if_results_get_n (results);
  g_autofree char *title = NULL;
  g_autofree char *words = NULL;
  g_autofree char *along = NULL;
  g_autofree char *name = NULL;

  if (button == NULL && is_there)
    button = self->result_buttons[position] = make_result (self, position);
  if (button != NULL)
    gtk_widget_set_visible (button, is_there);
  if (!is_there)
    return;

  title = demarc_subject_dup_full_title (demarc_what_if_results_get_subject (results, position));
  words = demarc_what_if_dup_along_words (self->what_if, position);
  along = demarc_what_if_dup_along_sentence (self->what_if, position);
  /* Translators: read aloud for the button of a service. %2$s is such as "+2 layers move along". */
  name = g_strdup_printf (_("%1$s, %2$s"), title, words);

  gtk_label_set_text (GTK_LABEL (gtk_button_get_child (GTK_BUTTON (button))), title);
  gtk_widget_set_tooltip_text (button, along);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);
}

static void
update_compare (DemarcWhatIfBar *self)
{
  DemarcWhatIfResults *results = demarc_what_if_get_results (self->what_if);
  g_autofree char *title = NULL;
  g_autofree char *text = NULL;

  gtk_widget_set_visible (self->compare_button, demarc_what_if_results_get_n (results) > 0);
  if (demarc_what_if_results_get_n (results) == 0)
    return;

  title = demarc_subject_dup_full_title (demarc_what_if_results_get_subject (results, 0));
  /* Translators: a button. %s is a service. */
  text = g_strdup_printf (_("Compare with %s"), title);
  gtk_label_set_text (self->compare_label, text);
  gtk_accessible_update_property (GTK_ACCESSIBLE (self->compare_button),
                                  GTK_ACCESSIBLE_PROPERTY_LABEL, text, -1);
}

static void
demarc_what_if_bar_dispose (GObject *object)
{
  DemarcWhatIfBar *self = DEMARC_WHAT_IF_BAR (object);
  GtkWidget *child;

  gtk_widget_dispose_template (GTK_WIDGET (self), DEMARC_TYPE_WHAT_IF_BAR);
  /* GTK only takes out the children that are bound. */
  while ((child = gtk_widget_get_first_child (GTK_WIDGET (self))) != NULL)
    gtk_widget_unparent (child);
  g_clear_object (&self->what_if);
  g_clear_object (&self->session);

  G_OBJECT_CLASS (demarc_what_if_bar_parent_class)->dispose (object);
}

static void
demarc_what_if_bar_class_init (DemarcWhatIfBarClass *klass)
{
  GtkWidgetClass *widget_class = GTK_WIDGET_CLASS (klass);

  G_OBJECT_CLASS (klass)->dispose = demarc_what_if_bar_dispose;

  g_type_ensure (DEMARC_TYPE_WRAP_LAYOUT);
  gtk_widget_class_set_template_from_resource (widget_class,
                                               DEMARC_APP_PATH "/ui/views/demarc-what-if-bar.ui");
  gtk_widget_class_bind_template_child (widget_class, DemarcWhatIfBar, buttons_box);
  gtk_widget_class_bind_template_child (widget_class, DemarcWhatIfBar, compare_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcWhatIfBar, compare_label);
  gtk_widget_class_bind_template_child (widget_class, DemarcWhatIfBar, lead_label);
  gtk_widget_class_bind_template_child (widget_class, DemarcWhatIfBar, reset_button);
  gtk_widget_class_bind_template_child (widget_class, DemarcWhatIfBar, rest_label);
  gtk_widget_class_add_binding (widget_class, GDK_KEY_Escape, 0, escape_cb, NULL);
  gtk_widget_class_set_css_name (widget_class, "whatifbar");
}

static void
demarc_what_if_bar_init (DemarcWhatIfBar *self)
{
  gtk_widget_init_template (GTK_WIDGET (self));

  g_signal_connect (self->compare_button, "clicked", G_CALLBACK (compare_cb), self);
  g_signal_connect (self->reset_button, "clicked", G_CALLBACK (reset_cb), self);
}

/**
 * demarc_what_if_bar_new:
 *
 * Makes an empty bar.
 *
 * Returns: (transfer floating): the widget
 */
GtkWidget *
demarc_what_if_bar_new (void)
{
  return g_object_new (DEMARC_TYPE_WHAT_IF_BAR, NULL);
}

/**
 * demarc_what_if_bar_update:
 * @self: a bar
 * @session: the session to show and to lead
 *
 * Shows what comes of the layers that are put elsewhere at the place, or hides where none is.
 */
void
demarc_what_if_bar_update (DemarcWhatIfBar *self,
                           DemarcSession   *session)
{
  DemarcWhatIf *what_if;
  g_autofree char *lead = NULL;
  g_autofree char *rest = NULL;

  g_return_if_fail (DEMARC_IS_WHAT_IF_BAR (self));

  g_set_object (&self->session, session);
  what_if = demarc_session_get_what_if (session);
  gtk_widget_set_visible (GTK_WIDGET (self), what_if != NULL);
  if (!g_set_object (&self->what_if, what_if) || what_if == NULL)
    return;

  lead = demarc_what_if_dup_lead (what_if);
  rest = demarc_what_if_dup_rest (what_if);
  gtk_label_set_text (self->lead_label, lead);
  gtk_label_set_text (self->rest_label, rest == NULL ? "" : rest);
  gtk_widget_set_visible (GTK_WIDGET (self->rest_label), rest != NULL);
  gtk_widget_set_visible (self->buttons_box,
                          demarc_what_if_results_get_n (demarc_what_if_get_results (what_if)) > 0);
  for (guint i = 0; i < RESULTS_MAX; i++)
    update_result (self, i);
  update_compare (self);
}
