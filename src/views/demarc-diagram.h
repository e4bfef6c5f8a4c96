/* demarc-diagram.h: the stack that shifts
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-layout.h"
#include "demarc-stack.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_DIAGRAM (demarc_diagram_get_type ())

G_DECLARE_FINAL_TYPE (DemarcDiagram, demarc_diagram, DEMARC, DIAGRAM, GtkWidget)

GtkWidget   *demarc_diagram_new           (void);

void         demarc_diagram_show          (DemarcDiagram *self,
                                           DemarcStack   *stack,
                                           DemarcStack   *toward,
                                           double         by,
                                           gboolean       animate);
void         demarc_diagram_set_selected  (DemarcDiagram *self,
                                           DemarcLayer   *layer);
void         demarc_diagram_set_theme     (DemarcDiagram     *self,
                                           const DemarcTheme *theme);
void         demarc_diagram_set_font      (DemarcDiagram *self,
                                           const char    *family,
                                           double         text_scale);
gboolean     demarc_diagram_focus_layer   (DemarcDiagram *self,
                                           DemarcLayer   *layer);

gboolean     demarc_diagram_stop_carrying (DemarcDiagram *self);

void         demarc_diagram_start_from    (DemarcDiagram *self,
                                           DemarcScene   *trace,
                                           GtkWidget     *page);
DemarcScene *demarc_diagram_get_scene     (DemarcDiagram *self);
gboolean     demarc_diagram_is_moving     (DemarcDiagram *self);
DemarcScene *demarc_diagram_dup_export    (DemarcDiagram     *self,
                                           const DemarcTheme *theme);

G_END_DECLS
