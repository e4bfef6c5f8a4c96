/* demarc-window-private.h: what the parts of the window share
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-adaptive.h"
#include "demarc-details.h"
#include "demarc-palette.h"
#include "demarc-sidebar.h"
#include "demarc-squeezer.h"
#include "demarc-toast.h"
#include "demarc-tray.h"
#include "demarc-view.h"
#include "demarc-window.h"
#include "demarc-workload.h"

G_BEGIN_DECLS

struct _DemarcWindow
{
  GtkApplicationWindow  parent_instance;

  /* Template widgets */
  DemarcAdaptive       *adaptive;
  DemarcDetails        *details;
  GtkWidget            *forward_button;
  GtkMenuButton        *menu_button;
  GtkMenuButton        *page_button;
  GtkOverlay           *overlay;
  GtkLabel             *page_label;
  GtkStack             *pages;
  GMenuModel           *pages_menu;
  GtkWidget            *palette_button;
  GMenuModel           *palette_menu;
  GMenuModel           *primary_menu;
  DemarcSidebar        *sidebar;
  DemarcToast          *toast;
  DemarcTray           *tray;

  /* Owned by GTK's tree, each made when it is first gone to */
  DemarcView           *views[DEMARC_N_PAGES];

  /* Owned by GTK, or NULL */
  GtkWidget            *audience;
  DemarcPalette        *palette;    /* while it is open */

  /* Weak */
  GtkWidget            *focused;    /* before the palette was */

  /* Owned */
  DemarcFinder         *finder;     /* of the palette; NULL until it is opened first */
  char                 *palette_words;
  DemarcSession        *session;
  DemarcStyle          *style;
  DemarcSettings       *settings;
  GFile                *file;       /* of the model; NULL for the built-in one */
  GFile                *talk;       /* that was given last; NULL for one of the program's */
  GFile                *opening;    /* what is being loaded, or NULL */
  char                 *next_place; /* where to go when it is */
  DemarcPlace          *last[DEMARC_N_PAGES]; /* the last place of each page, to come back to */
  DemarcWorkload       *put_back;   /* the workload before something was added to it */

  guint                 n_columns;
};

/* demarc-window-actions.c */
void        _demarc_window_install_actions (GtkWidgetClass *widget_class);
void        _demarc_window_add_states      (DemarcWindow *self);
void        _demarc_window_update_actions  (DemarcWindow *self);

/* demarc-window-commands.c */
void        _demarc_window_add_commands    (DemarcWindow       *self,
                                            DemarcPaletteModel *into);

/* demarc-window-palette.c */
void        _demarc_window_open_palette    (DemarcWindow *self);
void        _demarc_window_drop_palette    (DemarcWindow *self);

/* demarc-window-pages.c */
void        _demarc_window_add_pages       (DemarcWindow *self);
void        _demarc_window_update_page     (DemarcWindow *self);
void        _demarc_window_forget_places   (DemarcWindow *self);
DemarcView *_demarc_window_get_view        (DemarcWindow *self);
void        _demarc_window_announce_cb     (GtkWidget    *widget,
                                            const char   *text,
                                            DemarcWindow *self);

/* demarc-window-open.c */
void        _demarc_window_stop_opening    (DemarcWindow *self);

/* demarc-window-present.c */
void        _demarc_window_install_present (GtkWidgetClass *widget_class);
void        _demarc_window_stop_presenting (DemarcWindow *self);

/* demarc-window-share.c */
void        _demarc_window_copy_link       (DemarcWindow *self);
void        _demarc_window_copy_picture    (DemarcWindow *self);
void        _demarc_window_export          (DemarcWindow *self);
void        _demarc_window_print           (DemarcWindow *self);

/* demarc-window-workload.c */
void        _demarc_window_add_to_workload (DemarcWindow *self);

G_END_DECLS
