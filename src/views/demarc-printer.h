/* demarc-printer.h: a scene on paper
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <gtk/gtk.h>

#include "demarc-scene.h"

G_BEGIN_DECLS

gboolean demarc_printer_run (DemarcScene *scene,
                             GtkWindow   *parent,
                             const char  *export_path,
                             GError     **error);

G_END_DECLS
