/* demarc-incidents-page-cards.c: the incidents to choose from
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-incidents-page-private.h"

#include <glib/gi18n-lib.h>

#include "demarc-icon.h"

#define ICON_SIZE 16

static GtkWidget *
make_icon (DemarcModel    *model,
           DemarcIncident *incident)
{
  DemarcList layers = demarc_incident_get_layers (incident);
  int icon = demarc_layer_get_icon (
    demarc_model_get_layer (model, (guint) demarc_list_get_ref (layers, 0)));
  g_autoptr (GdkPaintable) paintable = icon < 0 ? NULL : demarc_icon_new (icon);
  GtkWidget *image = g_object_new (GTK_TYPE_IMAGE, "accessible-role",
                                   GTK_ACCESSIBLE_ROLE_PRESENTATION, NULL);

  if (paintable != NULL)
    gtk_image_set_from_paintable (GTK_IMAGE (image), paintable);
  gtk_image_set_pixel_size (GTK_IMAGE (image), ICON_SIZE);

  return image;
}

static GtkWidget *
make_label (DemarcIncident *incident)
{
  GtkWidget *label = gtk_label_new (demarc_entry_get_title (DEMARC_ENTRY (incident)));

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_label_set_wrap_mode (GTK_LABEL (label), PANGO_WRAP_WORD_CHAR);
  gtk_widget_set_hexpand (label, TRUE);
  gtk_label_set_width_chars (GTK_LABEL (label), 9);
  gtk_label_set_max_width_chars (GTK_LABEL (label), 12);

  return label;
}

static GtkWidget *
make_card (DemarcModel    *model,
           DemarcIncident *incident)
{
  GtkWidget *card = gtk_flow_box_child_new ();
  GtkWidget *box = gtk_box_new (GTK_ORIENTATION_HORIZONTAL, 6);
  guint position = demarc_entry_get_position (DEMARC_ENTRY (incident));
  /* Translators: read aloud for one of the incidents to choose from: its title, its place among
   * them, how many there are, and what happened. */
  g_autofree char *name = g_strdup_printf (
    _("%1$s, %2$u of %3$u. %4$s"), demarc_entry_get_title (DEMARC_ENTRY (incident)), position + 1,
    demarc_model_get_n_incidents (model), demarc_incident_get_story (incident));

  gtk_box_append (GTK_BOX (box), make_icon (model, incident));
  gtk_box_append (GTK_BOX (box), make_label (incident));
  gtk_flow_box_child_set_child (GTK_FLOW_BOX_CHILD (card), box);
  gtk_accessible_update_property (GTK_ACCESSIBLE (card), GTK_ACCESSIBLE_PROPERTY_LABEL, name, -1);

  return card;
}

static void
selected_cb (GtkFlowBox          *box,
             DemarcIncidentsPage *self)
{
  g_autoptr (GList) selected = gtk_flow_box_get_selected_children (box);

  if (!self->is_updating && selected != NULL)
    _demarc_incidents_page_go_to (self, (guint) gtk_flow_box_child_get_index (selected->data));
}

/* Enter on a card, or a second click, is a wish for the answer. */
static void
activated_cb (GtkFlowBox          *box,
              GtkFlowBoxChild     *card,
              DemarcIncidentsPage *self)
{
  if (!self->is_answered)
    gtk_widget_activate_action (GTK_WIDGET (self), "incidents.answer", NULL);
}

/* Makes a card for each incident of the model. */
void
_demarc_incidents_page_make_cards (DemarcIncidentsPage *self)
{
  DemarcModel *model = demarc_session_get_model (_demarc_incidents_page_get_session (self));
  GtkFlowBoxChild *card;

  self->is_updating = TRUE;
  while ((card = gtk_flow_box_get_child_at_index (self->cards_box, 0)) != NULL)
    gtk_flow_box_remove (self->cards_box, GTK_WIDGET (card));
  for (guint i = 0; i < demarc_model_get_n_incidents (model); i++)
    gtk_flow_box_append (self->cards_box,
                         make_card (model, demarc_model_get_incident (model, i)));
  self->is_updating = FALSE;
}

/* Marks the card of the incident. */
void
_demarc_incidents_page_update_cards (DemarcIncidentsPage *self)
{
  DemarcIncident *incident = demarc_verdict_get_incident (self->verdict);
  GtkFlowBoxChild *card = gtk_flow_box_get_child_at_index (
    self->cards_box, (int) demarc_entry_get_position (DEMARC_ENTRY (incident)));

  self->is_updating = TRUE;
  if (card != NULL && !gtk_flow_box_child_is_selected (card))
    gtk_flow_box_select_child (self->cards_box, card);
  self->is_updating = FALSE;
}

/* Follows what is chosen among the cards. */
void
_demarc_incidents_page_connect_cards (DemarcIncidentsPage *self)
{
  g_signal_connect (self->cards_box, "selected-children-changed", G_CALLBACK (selected_cb), self);
  g_signal_connect (self->cards_box, "child-activated", G_CALLBACK (activated_cb), self);
}
