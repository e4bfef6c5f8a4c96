/* demarc-workload-page-private.h: what the page of the workload is made of
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-basket.h"
#include "demarc-workload-basket.h"
#include "demarc-workload-chooser.h"
#include "demarc-workload-list.h"
#include "demarc-workload-page.h"

G_BEGIN_DECLS

struct _DemarcWorkloadPage
{
  DemarcView             parent_instance;

  /* Template widgets */
  GtkWidget             *add_button;
  DemarcWorkloadBasket  *basket;
  GtkWidget             *begin_button;
  GtkMenuButton         *copy_button;
  GMenuModel            *copy_menu;
  GtkLabel              *count_label;
  GtkWidget             *empty_page;
  GtkWidget             *head_box;
  DemarcWorkloadList    *list;
  GtkLabel              *sentence_label;
  GtkWidget             *swap_box;

  /* Owned, by GTK's tree */
  DemarcWorkloadChooser *chooser;      /* made when something is chosen first */

  /* Owned */
  DemarcWorkload        *workload;
  DemarcWorkloadChange  *change;       /* NULL where nothing is swapped */
  DemarcWorkload        *undone;       /* what there was before the last change */
};

/* demarc-workload-page-copy.c */
void     _demarc_workload_page_copy        (DemarcWorkloadPage *self,
                                            const char         *format);
void     _demarc_workload_page_save        (DemarcWorkloadPage *self,
                                            const char         *format);

/* demarc-workload-page-edit.c */
void     _demarc_workload_page_add         (DemarcWorkloadPage *self,
                                            DemarcSubject      *subject);
gboolean _demarc_workload_page_add_words   (DemarcWorkloadPage *self,
                                            const char         *words);
void     _demarc_workload_page_remove      (DemarcWorkloadPage *self,
                                            guint               position);
void     _demarc_workload_page_choose      (DemarcWorkloadPage *self);
void     _demarc_workload_page_choose_swap (DemarcWorkloadPage *self,
                                            guint               position);
void     _demarc_workload_page_keep        (DemarcWorkloadPage *self);
void     _demarc_workload_page_undo        (DemarcWorkloadPage *self);

G_END_DECLS
