/* demarc-incidents-page-private.h: what the page of incidents is made of
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-column-picker.h"
#include "demarc-incidents-page.h"
#include "demarc-layer-card.h"
#include "demarc-verdict.h"

G_BEGIN_DECLS

struct _DemarcIncidentsPage
{
  DemarcView           parent_instance;

  /* Template widgets */
  GtkWidget           *answer_box;
  GtkButton           *answer_button;
  DemarcLayerCard     *card;
  GtkFlowBox          *cards_box;
  GtkWidget           *content_box;
  GtkButton           *diagram_button;
  GtkLabel            *empty_label;
  GtkWidget           *further_box;
  GtkWidget           *kinds_box;
  GtkLabel            *kinds_label;
  GtkMenuButton       *lens_button;
  GtkLabel            *lens_label;
  GtkButton           *next_button;
  GtkWidget           *parts_box;
  DemarcColumnPicker  *picker;
  GtkButton           *reasons_button;
  GtkWidget           *scrolled_window;
  GtkLabel            *sentence_label;
  GtkLabel            *story_label;
  GtkMenuButton       *subject_button;
  GtkLabel            *subject_label;
  GtkPopover          *subject_popover;
  GtkLabel            *title_label;
  GtkLabel            *verdict_label;

  /* Owned */
  DemarcVerdict       *verdict;      /* NULL in a model without incidents */
  DemarcScheme        *kinds_of;     /* whose categories @kinds_box has */

  guint                is_answered : 1;
  guint                is_answering : 1; /* the keyboard goes to the answer, which is heard then */
  guint                is_updating : 1;
};

DemarcSession *_demarc_incidents_page_get_session   (DemarcIncidentsPage *self);

/* demarc-incidents-page-cards.c */
void           _demarc_incidents_page_make_cards    (DemarcIncidentsPage *self);
void           _demarc_incidents_page_update_cards  (DemarcIncidentsPage *self);
void           _demarc_incidents_page_connect_cards (DemarcIncidentsPage *self);

/* demarc-incidents-page-answer.c */
void           _demarc_incidents_page_update_answer (DemarcIncidentsPage *self);
void           _demarc_incidents_page_choose_layer  (DemarcIncidentsPage *self,
                                                     guint                layer);

/* demarc-incidents-page-kinds.c */
void           _demarc_incidents_page_forget_kinds  (DemarcIncidentsPage *self);
void           _demarc_incidents_page_update_kinds  (DemarcIncidentsPage *self);

/* demarc-incidents-page-actions.c */
void           _demarc_incidents_page_add_actions   (GtkWidgetClass *widget_class);
void           _demarc_incidents_page_go_to         (DemarcIncidentsPage *self,
                                                     guint                position);

G_END_DECLS
