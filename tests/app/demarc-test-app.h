/* demarc-test-app.h: what tests of the program share
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include "demarc-application.h"
#include "demarc-test-ui.h"
#include "demarc-window.h"

G_BEGIN_DECLS

typedef struct
{
  DemarcApplication *application;
  DemarcWindow      *window;
  DemarcSession     *session;
} TestApp;

void       test_app_start      (TestApp    *app,
                                const char *place);
void       test_app_stop       (TestApp    *app);

GtkWidget *test_app_find       (TestApp    *app,
                                const char *id);
GtkWidget *test_find_toplevel  (const char *type);
void       test_app_act        (TestApp    *app,
                                const char *action);
char      *test_app_dup_toast  (TestApp    *app);

G_END_DECLS
