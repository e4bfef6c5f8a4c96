/* demarc-compare-private.h: what the page that compares is made of
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-column-picker.h"
#include "demarc-compare-lists.h"
#include "demarc-compare.h"
#include "demarc-sets-panel.h"
#include "demarc-steady.h"

G_BEGIN_DECLS

struct _DemarcCompare
{
  DemarcView          parent_instance;

  /* Template widgets */
  GtkWidget          *add_button;
  GtkLabel           *add_label;
  GtkPopover         *add_popover;
  GtkWidget          *begin_box;
  GtkWidget          *columns_box;
  GtkWidget          *columns_scroller;
  GtkWidget          *copy_button;
  DemarcSteady       *counts_box;
  GtkWidget          *counts_button;
  GtkLabel           *counts_label;
  GtkToggleButton    *differences_button;
  DemarcCompareGrid  *grid;
  GtkWidget          *head_box;
  GtkLabel           *hint_label;
  DemarcCompareLists *lists;
  GtkToggleButton    *lists_button;
  GtkWidget          *lists_page;
  DemarcColumnPicker *picker;
  GtkWidget          *scrolled_window;
  DemarcSteady       *sentence_box;
  GtkLabel           *sentence_label;
  GtkStack           *stack;
  DemarcSetsPanel    *sets_panel;
  GtkPopover         *sets_popover;
  GtkWidget          *suggestions_box;
  GtkToggleButton    *table_button;

  /* Owned */
  DemarcComparison   *comparison;
  char               *announced;   /* the sentence that was said last */

  guint               column;      /* that is held against the baseline */
  guint               is_open : 1; /* the row of equal layers */
  guint               is_updating : 1;
};

DemarcSession *_demarc_compare_get_session    (DemarcCompare *self);
gboolean       _demarc_compare_has_two        (DemarcCompare *self);
void           _demarc_compare_look_at        (DemarcCompare *self,
                                               guint          column,
                                               const char    *layer);

/* demarc-compare-add.c */
void           _demarc_compare_add_cb         (DemarcColumnPicker *picker,
                                               const char         *column,
                                               DemarcCompare      *self);
void           _demarc_compare_picker_cb      (GtkPopover    *popover,
                                               DemarcCompare *self);
void           _demarc_compare_update_begin   (DemarcCompare *self);
void           _demarc_compare_add_bindings   (GtkWidgetClass *widget_class);

/* demarc-compare-buttons.c */
void           _demarc_compare_set_up_buttons (DemarcCompare *self);
void           _demarc_compare_update_buttons (DemarcCompare *self,
                                               gboolean       shows_lists);

/* demarc-compare-columns.c */
void           _demarc_compare_go             (DemarcCompare *self,
                                               const char    *columns,
                                               const char    *at);
void           _demarc_compare_edit_cb        (DemarcCompareGrid *grid,
                                               guint              edit,
                                               guint              column,
                                               DemarcCompare     *self);
void           _demarc_compare_move_cb        (DemarcCompareGrid *grid,
                                               guint              from,
                                               guint              to,
                                               DemarcCompare     *self);
void           _demarc_compare_drop_cb        (DemarcCompareGrid *grid,
                                               const char        *text,
                                               guint              position,
                                               DemarcCompare     *self);

/* demarc-compare-sets.c */
void           _demarc_compare_sets_cb        (GtkPopover    *popover,
                                               DemarcCompare *self);
void           _demarc_compare_sets_say_cb    (DemarcSetsPanel *panel,
                                               const char      *text,
                                               GClosure        *undo,
                                               DemarcCompare   *self);
void           _demarc_compare_open_set_cb    (DemarcSetsPanel *panel,
                                               DemarcSet       *set,
                                               DemarcCompare   *self);

/* demarc-compare-words.c */
void           _demarc_compare_update_words   (DemarcCompare *self,
                                               gboolean       is_new);
void           _demarc_compare_set_up_words   (DemarcCompare *self);
void           _demarc_compare_copy_lists     (DemarcCompare *self);

G_END_DECLS
