/* demarc-icon-names.h: the icons that a model may name
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib.h>

G_BEGIN_DECLS

/**
 * demarc_icon_names:
 *
 * The names of the built-in icons, ended by %NULL. A model names one of these and never a file:
 * nothing that a model says is ever opened.
 */
extern const char *const demarc_icon_names[];

G_END_DECLS
