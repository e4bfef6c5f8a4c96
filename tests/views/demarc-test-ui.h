/* demarc-test-ui.h: what tests of widgets share
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-session.h"

G_BEGIN_DECLS

/* Waits, with the main loop running, until a condition holds; a deadline makes a test that would
 * hang fail instead. */
#define test_wait_until(condition)                                                                 \
  G_STMT_START                                                                                     \
  {                                                                                                \
    gint64 deadline__ = test_get_deadline ();                                                      \
                                                                                                   \
    while (!(condition))                                                                           \
      if (!test_iterate (deadline__))                                                              \
        g_error ("%s:%d: waited too long for: %s", __FILE__, __LINE__, #condition);                \
  }                                                                                                \
  G_STMT_END

typedef gboolean (*TestMatch) (GtkWidget  *widget,
                               const char *text);

gint64         test_get_deadline    (void);
gboolean       test_iterate         (gint64 deadline);
void           test_settle          (GtkWidget *window);

GtkWidget     *test_window_new      (GtkWidget *child,
                                     int        width,
                                     int        height);
void           test_window_free     (GtkWidget *window);

gboolean       test_press           (GtkWidget      *window,
                                     guint           key,
                                     GdkModifierType modifiers);

gboolean       test_is_seen         (GtkWidget *widget);
char          *test_dup_name        (GtkWidget *widget);
char          *test_dup_texts       (GtkWidget *widget);
GtkWidget     *test_find            (GtkWidget  *widget,
                                     TestMatch   match,
                                     const char *text);
guint          test_count           (GtkWidget  *widget,
                                     TestMatch   match,
                                     const char *text);
gboolean       test_is_type         (GtkWidget  *widget,
                                     const char *name);
gboolean       test_is_named        (GtkWidget  *widget,
                                     const char *name);
gboolean       test_is_id           (GtkWidget  *widget,
                                     const char *id);
void           test_click           (GtkWidget *button);

DemarcSession *test_session_new     (const char *place);
void           test_session_go      (DemarcSession *session,
                                     const char    *place);
const char    *test_session_get_text (DemarcSession *session);

G_END_DECLS
