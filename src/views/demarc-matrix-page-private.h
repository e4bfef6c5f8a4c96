/* demarc-matrix-page-private.h: what the page is made of
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-matrix-page.h"

G_BEGIN_DECLS

/**
 * DemarcMatrixPage:
 *
 * All services by all layers. What is shown, and how, are options of the place.
 */
struct _DemarcMatrixPage
{
  DemarcView          parent_instance;

  /* Template widgets */
  GtkLabel           *answer_label;
  GtkWidget          *empty_box;
  GtkMenuButton      *filter_button;
  DemarcMatrixGrid   *grid;
  GtkMenuButton      *group_button;
  GtkWidget          *scrolled_window;
  GtkMenuButton      *share_button;
  GtkMenuButton      *sort_button;
  GtkStack           *stack;
  GtkWidget          *summary_box;
  GtkLabel           *summary_label;
  GtkToggleButton    *transpose_button;
  GtkEditable        *words_entry;

  /* Owned */
  GSimpleActionGroup *actions;
  DemarcMatrixTable  *table;
  DemarcMatrix       *matrix;
  DemarcScheme       *menus_of;    /* the scheme that the menus name categories of */

  gboolean            is_updating;
};

DemarcSession *_demarc_matrix_page_get_session    (DemarcMatrixPage *self);

/* demarc-matrix-page-actions.c: what can be chosen */
void           _demarc_matrix_page_add_actions    (DemarcMatrixPage *self);
void           _demarc_matrix_page_update_actions (DemarcMatrixPage *self);
void           _demarc_matrix_page_clear          (DemarcMatrixPage *self);

/* demarc-matrix-page-menus.c */
void           _demarc_matrix_page_make_menus     (DemarcMatrixPage *self);

/* demarc-matrix-page-words.c: what is said */
char          *_demarc_matrix_page_dup_filters    (DemarcMatrixPage *self);
char          *_demarc_matrix_page_dup_answer     (DemarcMatrixPage *self,
                                                   int               row,
                                                   int               layer);

G_END_DECLS
