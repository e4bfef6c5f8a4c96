/* demarc-compare-lists.h: a comparison as lists
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-comparison.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_COMPARE_LISTS (demarc_compare_lists_get_type ())

G_DECLARE_FINAL_TYPE (DemarcCompareLists, demarc_compare_lists, DEMARC, COMPARE_LISTS, GtkWidget)

GtkWidget *demarc_compare_lists_new          (void);

void       demarc_compare_lists_show         (DemarcCompareLists *self,
                                              DemarcComparison   *comparison,
                                              guint               column);
void       demarc_compare_lists_set_selected (DemarcCompareLists *self,
                                              DemarcLayer        *layer);

G_END_DECLS
