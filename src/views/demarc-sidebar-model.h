/* demarc-sidebar-model.h: what the sidebar lists
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gio/gio.h>

#include "demarc-session.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_SIDEBAR_ITEM (demarc_sidebar_item_get_type ())

G_DECLARE_FINAL_TYPE (DemarcSidebarItem, demarc_sidebar_item, DEMARC, SIDEBAR_ITEM, GObject)

const char         *demarc_sidebar_item_get_title   (DemarcSidebarItem *self);
const char         *demarc_sidebar_item_get_note    (DemarcSidebarItem *self);
char               *demarc_sidebar_item_dup_hint    (DemarcSidebarItem *self);
DemarcSubject      *demarc_sidebar_item_get_subject (DemarcSidebarItem *self);
DemarcLayer        *demarc_sidebar_item_get_layer   (DemarcSidebarItem *self);
gboolean            demarc_sidebar_item_is_category (DemarcSidebarItem *self);
const DemarcOwner  *demarc_sidebar_item_get_owners  (DemarcSidebarItem *self,
                                                     guint             *n);
char               *demarc_sidebar_item_dup_name    (DemarcSidebarItem *self);

#define DEMARC_TYPE_SIDEBAR_MODEL (demarc_sidebar_model_get_type ())

G_DECLARE_FINAL_TYPE (DemarcSidebarModel, demarc_sidebar_model, DEMARC, SIDEBAR_MODEL, GObject)

DemarcSidebarModel *demarc_sidebar_model_new        (void);
void                demarc_sidebar_model_set        (DemarcSidebarModel *self,
                                                     DemarcModel        *model,
                                                     DemarcScheme       *scheme,
                                                     DemarcWhatIf       *what_if);
void                demarc_sidebar_model_set_words  (DemarcSidebarModel *self,
                                                     const char         *words);
gboolean            demarc_sidebar_model_find       (DemarcSidebarModel *self,
                                                     DemarcSubject      *subject,
                                                     guint              *position);

G_END_DECLS
