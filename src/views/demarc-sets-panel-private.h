/* demarc-sets-panel-private.h: what a panel of sets is made of
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-sets-panel.h"

G_BEGIN_DECLS

/**
 * DemarcSetsPanel:
 *
 * Saves services under a name, and lists the sets there are: to open them, to call them something
 * else, and to delete them.
 */
struct _DemarcSetsPanel
{
  GtkWidget    parent_instance;

  /* Owned, by GTK's tree */
  GtkWidget   *entry;
  GtkWidget   *save_button;
  GtkWidget   *error_label;
  GtkWidget   *scrolled_window;
  GtkListBox  *list;
  GtkWidget   *empty_label;

  /* Owned */
  DemarcSets  *sets;
  DemarcModel *model;
  char        *columns; /* what can be saved, or NULL */
};

void       _demarc_sets_panel_open     (DemarcSetsPanel *self,
                                        DemarcSet       *set);
void       _demarc_sets_panel_delete   (DemarcSetsPanel *self,
                                        guint            position);
gboolean   _demarc_sets_panel_rename   (DemarcSetsPanel *self,
                                        guint            position,
                                        const char      *name);

/* demarc-sets-panel-row.c */
GtkWidget *_demarc_sets_panel_make_row (DemarcSetsPanel *self,
                                        guint            position);
void       _demarc_sets_panel_add_keys (DemarcSetsPanel *self);

G_END_DECLS
