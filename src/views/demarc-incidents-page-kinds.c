/* demarc-incidents-page-kinds.c: whose job it would be on each kind of service
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-incidents-page-private.h"

#include <glib/gi18n-lib.h>

static GtkLabel *
add_label (GtkWidget  *box,
           const char *css_class)
{
  GtkWidget *label = gtk_label_new (NULL);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_ellipsize (GTK_LABEL (label), PANGO_ELLIPSIZE_END);
  gtk_widget_add_css_class (label, css_class);
  gtk_box_append (GTK_BOX (box), label);

  return GTK_LABEL (label);
}

/* A kind is a service like any other: choosing one asks about it. */
static void
clicked_cb (GtkButton           *button,
            DemarcIncidentsPage *self)
{
  DemarcSession *session = _demarc_incidents_page_get_session (self);
  DemarcSubject *subject = g_object_get_data (G_OBJECT (button), "subject");
  g_autoptr (DemarcPlace) place = demarc_place_with_subject (demarc_session_get_place (session),
                                                             demarc_subject_get_text (subject));

  demarc_session_go (session, place, NULL);
}

static void
add_kind (DemarcIncidentsPage *self,
          DemarcCategory      *category)
{
  GtkWidget *button = gtk_button_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_VERTICAL, 0);
  GtkLabel *label = add_label (box, "dim-label");

  gtk_label_set_text (label, demarc_category_get_short (category));
  g_object_set_data (G_OBJECT (button), "word", add_label (box, "answer"));
  g_object_set_data_full (G_OBJECT (button), "subject",
                          demarc_subject_new_for_category (category), g_object_unref);
  gtk_button_set_child (GTK_BUTTON (button), box);
  gtk_widget_add_css_class (button, "kind");
  gtk_widget_add_css_class (button, "pair");
  g_signal_connect (button, "clicked", G_CALLBACK (clicked_cb), self);
  gtk_box_append (GTK_BOX (self->kinds_box), button);
}

static void
clear_kinds (DemarcIncidentsPage *self)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (self->kinds_box)) != NULL)
    gtk_box_remove (GTK_BOX (self->kinds_box), child);
}

static void
make_kinds (DemarcIncidentsPage *self,
            DemarcScheme        *scheme)
{
  DemarcModel *model = demarc_session_get_model (_demarc_incidents_page_get_session (self));

  if (self->kinds_of == scheme)
    return;

  clear_kinds (self);
  g_set_object (&self->kinds_of, scheme);
  for (guint i = 0; i < demarc_scheme_get_n_categories (scheme); i++)
    add_kind (self, demarc_model_get_category (model, scheme, i));
}

static void
update_kind (DemarcIncidentsPage *self,
             GtkWidget           *button)
{
  static const char *const classes[] = {
    "customer", "shared", "provider", "disputed", "unstated", "elsewhere",
  };
  DemarcSession *session = _demarc_incidents_page_get_session (self);
  DemarcSubject *subject = g_object_get_data (G_OBJECT (button), "subject");
  g_autoptr (DemarcStack) stack = demarc_session_dup_stack_of (session, subject);
  g_autoptr (DemarcVerdict) verdict =
    demarc_incident_answer (demarc_verdict_get_incident (self->verdict), stack);
  g_autofree char *word = demarc_verdict_dup_title (verdict);
  g_autofree char *answer = demarc_verdict_dup_answer (verdict);

  for (guint i = 0; i < G_N_ELEMENTS (classes); i++)
    gtk_widget_remove_css_class (button, classes[i]);
  gtk_widget_add_css_class (button, demarc_verdict_kind_get_word (demarc_verdict_get_kind (verdict)));
  gtk_label_set_text (GTK_LABEL (g_object_get_data (G_OBJECT (button), "word")), word);
  gtk_accessible_update_property (GTK_ACCESSIBLE (button), GTK_ACCESSIBLE_PROPERTY_LABEL, answer,
                                  -1);
}

/* Forgets the categories of a model that is gone. */
void
_demarc_incidents_page_forget_kinds (DemarcIncidentsPage *self)
{
  clear_kinds (self);
  g_clear_object (&self->kinds_of);
}

/* Says for each category of the scheme whose job it would be there. */
void
_demarc_incidents_page_update_kinds (DemarcIncidentsPage *self)
{
  DemarcScheme *scheme = demarc_session_get_scheme (_demarc_incidents_page_get_session (self));

  make_kinds (self, scheme);
  gtk_label_set_text (self->kinds_label, demarc_entry_get_title (DEMARC_ENTRY (scheme)));
  for (GtkWidget *button = gtk_widget_get_first_child (self->kinds_box); button != NULL;
       button = gtk_widget_get_next_sibling (button))
    update_kind (self, button);
}
