/* demarc-incidents-page-answer.c: whose job it was, and why
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-incidents-page-private.h"

#include <glib/gi18n-lib.h>

#include "demarc-section.h"
#include "demarc-sentences.h"

static void
clear (GtkWidget *box)
{
  GtkWidget *child;

  while ((child = gtk_widget_get_first_child (box)) != NULL)
    gtk_box_remove (GTK_BOX (box), child);
}

static DemarcSection *
add_section (GtkWidget *box)
{
  GtkWidget *section = demarc_section_new (NULL);

  gtk_box_append (GTK_BOX (box), section);

  return DEMARC_SECTION (section);
}

static void
end_section (DemarcSection *section)
{
  gtk_accessible_update_property (GTK_ACCESSIBLE (section), GTK_ACCESSIBLE_PROPERTY_LABEL,
                                  demarc_section_get_spoken (section), -1);
}

static void
chosen_cb (DemarcLayerCard     *card,
           guint                layer,
           DemarcIncidentsPage *self)
{
  _demarc_incidents_page_choose_layer (self, layer);
}

/* What each side does there. */
static void
add_halves (DemarcIncidentsPage *self,
            const DemarcCell    *cell)
{
  static const char *const classes[] = { "customer", "provider" };
  DemarcModel *model = demarc_stack_get_model (demarc_verdict_get_stack (self->verdict));
  DemarcSection *section = NULL;

  for (guint party = 0; party < DEMARC_N_PARTIES; party++)
    {
      if (*cell->halves[party] == '\0')
        continue;

      if (section == NULL)
        section = add_section (self->parts_box);
      demarc_section_add_pair (section,
                               demarc_model_get_party_name (model, (DemarcParty) party),
                               cell->halves[party], classes[party]);
    }

  if (section != NULL)
    end_section (section);
}

/* Who disagrees, and what nobody confirms. */
static void
add_doubts (DemarcIncidentsPage *self,
            const DemarcCell    *cell)
{
  DemarcModel *model = demarc_stack_get_model (demarc_verdict_get_stack (self->verdict));
  g_autofree char *voices = demarc_cell_dup_voices (model, cell);
  gboolean is_disputed = cell->state == DEMARC_STATE_DISPUTED;
  DemarcSection *section;

  if (!is_disputed && !cell->unconfirmed)
    return;

  section = add_section (self->parts_box);
  if (is_disputed)
    demarc_section_add_text (section, voices, NULL);
  if (cell->unconfirmed)
    demarc_section_add_text (section, _("No page was found that confirms it."), NULL);
  end_section (section);
}

static void
update_parts (DemarcIncidentsPage *self)
{
  const DemarcCell *cell = demarc_verdict_get_cell (self->verdict, 0);

  clear (self->parts_box);
  if (demarc_verdict_get_kind (self->verdict) != DEMARC_VERDICT_ELSEWHERE)
    {
      add_halves (self, cell);
      add_doubts (self, cell);
    }
  gtk_widget_set_visible (self->parts_box, gtk_widget_get_first_child (self->parts_box) != NULL);
}

static void
show_card (DemarcIncidentsPage *self,
           DemarcLayerCard     *card,
           const DemarcCell    *cell,
           const char          *name)
{
  guint position = demarc_entry_get_position (DEMARC_ENTRY (cell->layer));

  demarc_layer_card_show (card, demarc_verdict_get_stack (self->verdict), position);
  demarc_layer_card_set_name (card, name);
}

static void
add_further (DemarcIncidentsPage *self,
             const DemarcCell    *cell,
             const char          *sentence)
{
  DemarcStyle *style = demarc_view_get_style (DEMARC_VIEW (self));
  GtkWidget *card = demarc_layer_card_new ();
  GtkWidget *label = gtk_label_new (sentence);

  gtk_label_set_xalign (GTK_LABEL (label), 0);
  gtk_label_set_wrap (GTK_LABEL (label), TRUE);
  gtk_box_append (GTK_BOX (self->further_box), label);
  g_signal_connect (card, "chosen", G_CALLBACK (chosen_cb), self);
  if (style != NULL)
    demarc_layer_card_set_style (DEMARC_LAYER_CARD (card), style);
  show_card (self, DEMARC_LAYER_CARD (card), cell, sentence);
  gtk_box_append (GTK_BOX (self->further_box), card);
}

/* The layers that mattered too. */
static void
update_further (DemarcIncidentsPage *self)
{
  clear (self->further_box);
  if (demarc_verdict_get_kind (self->verdict) != DEMARC_VERDICT_ELSEWHERE)
    for (guint i = 1; i < demarc_verdict_get_n_cells (self->verdict); i++)
      {
        g_autofree char *sentence = demarc_verdict_dup_further (self->verdict, i);

        if (sentence != NULL)
          add_further (self, demarc_verdict_get_cell (self->verdict, i), sentence);
      }
  gtk_widget_set_visible (self->further_box,
                          gtk_widget_get_first_child (self->further_box) != NULL);
}

/* Where it cannot happen, there is a layer to show only if it is the layer that hardly exists. */
static void
update_card (DemarcIncidentsPage *self,
             const char          *answer)
{
  const DemarcCell *cell = demarc_verdict_get_cell (self->verdict, 0);
  gboolean has_layer = demarc_verdict_get_kind (self->verdict) != DEMARC_VERDICT_ELSEWHERE ||
                       !cell->applies;

  gtk_widget_set_visible (GTK_WIDGET (self->card), has_layer);
  gtk_widget_set_visible (GTK_WIDGET (self->reasons_button), has_layer);
  if (has_layer)
    show_card (self, self->card, cell, answer);
}

/* Looks at a layer of the answer, and has its reasons shown. */
void
_demarc_incidents_page_choose_layer (DemarcIncidentsPage *self,
                                     guint                layer)
{
  DemarcSession *session = _demarc_incidents_page_get_session (self);
  DemarcModel *model = demarc_session_get_model (session);

  demarc_session_set_option (
    session, DEMARC_PLACE_LAYER,
    demarc_entry_get_id (DEMARC_ENTRY (demarc_model_get_layer (model, layer))));
  demarc_view_choose_layer (DEMARC_VIEW (self));
}

/* Shows the answer. */
void
_demarc_incidents_page_update_answer (DemarcIncidentsPage *self)
{
  g_autofree char *title = demarc_verdict_dup_title (self->verdict);
  g_autofree char *answer = demarc_verdict_dup_answer (self->verdict);

  gtk_label_set_text (self->verdict_label, title);
  gtk_label_set_text (self->sentence_label, answer);
  update_card (self, answer);
  update_parts (self);
  update_further (self);
  _demarc_incidents_page_update_kinds (self);
}
