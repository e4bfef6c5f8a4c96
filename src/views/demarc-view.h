/* demarc-view.h: what the pages of the window have in common
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-scene.h"
#include "demarc-session.h"
#include "demarc-style.h"

G_BEGIN_DECLS

/**
 * DemarcTableFormat:
 * @DEMARC_TABLE_CSV: values with commas between them, for programs
 * @DEMARC_TABLE_MARKDOWN: a table in Markdown, for documents
 *
 * The formats of what a page shows, where it is a table.
 */
typedef enum
{
  DEMARC_TABLE_CSV,
  DEMARC_TABLE_MARKDOWN,
} DemarcTableFormat;

#define DEMARC_TYPE_VIEW (demarc_view_get_type ())

G_DECLARE_DERIVABLE_TYPE (DemarcView, demarc_view, DEMARC, VIEW, GtkWidget)

/**
 * DemarcViewClass:
 * @page: the page of a place that it shows
 * @update: shows what the session says; called when the place changes and is on this page
 * @model_changed: (nullable): forgets what belongs to the model before; @update follows
 * @restyle: follows another style
 * @focus_content: puts the keyboard into what it shows
 * @is_ready: whether it has painted, or has nothing to paint
 * @has_export: (nullable): whether there is a picture of what it shows; %NULL for always
 * @dup_export: (nullable): makes it, or gives %NULL where there is nothing
 * @dup_table: (nullable): writes what it shows as a table; %NULL for what is none
 * @dup_trace: (nullable): tells where the layers of a subject are seen on the page, or gives %NULL
 *   where they are not
 * @arrive: (nullable): has the layers of the subject come from where they were seen on the page
 *   before
 *
 * What a page does.
 */
struct _DemarcViewClass
{
  GtkWidgetClass parent_class;

  DemarcPage     page;

  void          (*update)        (DemarcView *self);
  void          (*model_changed) (DemarcView *self);
  void          (*restyle)       (DemarcView  *self,
                                  DemarcStyle *style);
  void          (*focus_content) (DemarcView *self);
  gboolean      (*is_ready)      (DemarcView *self);
  gboolean      (*has_export)    (DemarcView *self);
  DemarcScene * (*dup_export)    (DemarcView        *self,
                                  const DemarcTheme *theme);
  char *        (*dup_table)     (DemarcView       *self,
                                  DemarcTableFormat format);
  DemarcScene * (*dup_trace)     (DemarcView    *self,
                                  DemarcSubject *subject);
  void          (*arrive)        (DemarcView  *self,
                                  DemarcScene *trace);
};

void           demarc_view_set_session   (DemarcView    *self,
                                          DemarcSession *session);
DemarcSession *demarc_view_get_session   (DemarcView *self);
void           demarc_view_set_style     (DemarcView  *self,
                                          DemarcStyle *style);
DemarcStyle   *demarc_view_get_style     (DemarcView *self);

void           demarc_view_announce      (DemarcView *self,
                                          const char *text);
void           demarc_view_say           (DemarcView *self,
                                          const char *text,
                                          GClosure   *undo);
void           demarc_view_choose_layer  (DemarcView *self);

void           demarc_view_focus_content (DemarcView *self);
gboolean       demarc_view_is_ready      (DemarcView *self);
gboolean       demarc_view_has_export    (DemarcView *self);
DemarcScene   *demarc_view_dup_export    (DemarcView        *self,
                                          const DemarcTheme *theme);
gboolean       demarc_view_has_table     (DemarcView *self);
char          *demarc_view_dup_table     (DemarcView       *self,
                                          DemarcTableFormat format);
DemarcScene   *demarc_view_dup_trace     (DemarcView    *self,
                                          DemarcSubject *subject);
void           demarc_view_arrive        (DemarcView  *self,
                                          DemarcScene *trace);

G_END_DECLS
