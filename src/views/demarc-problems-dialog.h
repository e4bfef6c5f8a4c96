/* demarc-problems-dialog.h: what is wrong with a file
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-problem.h"

G_BEGIN_DECLS

#define DEMARC_TYPE_PROBLEMS_DIALOG (demarc_problems_dialog_get_type ())

G_DECLARE_FINAL_TYPE (DemarcProblemsDialog, demarc_problems_dialog, DEMARC, PROBLEMS_DIALOG,
                      GtkWindow)

GtkWindow *demarc_problems_dialog_new (GtkWindow      *parent,
                                       const char     *summary,
                                       DemarcProblems *problems);

G_END_DECLS
