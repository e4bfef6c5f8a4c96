/* demarc-adaptive.h: three panes, two, or one
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

G_BEGIN_DECLS

/**
 * DemarcPane:
 * @DEMARC_PANE_SIDEBAR: at the beginning of the line
 * @DEMARC_PANE_CONTENT: in the middle
 * @DEMARC_PANE_DETAILS: at the end
 *
 * The panes.
 */
typedef enum
{
  DEMARC_PANE_SIDEBAR,
  DEMARC_PANE_CONTENT,
  DEMARC_PANE_DETAILS,
} DemarcPane;

#define DEMARC_N_PANES 3

#define DEMARC_TYPE_ADAPTIVE (demarc_adaptive_get_type ())

G_DECLARE_FINAL_TYPE (DemarcAdaptive, demarc_adaptive, DEMARC, ADAPTIVE, GtkWidget)

guint    demarc_adaptive_get_n_visible  (DemarcAdaptive *self);
gboolean demarc_adaptive_get_shown      (DemarcAdaptive *self,
                                         DemarcPane      pane);
void     demarc_adaptive_set_shown      (DemarcAdaptive *self,
                                         DemarcPane      pane,
                                         gboolean        shown);
void     demarc_adaptive_set_text_scale (DemarcAdaptive *self,
                                         double          text_scale);

G_END_DECLS
