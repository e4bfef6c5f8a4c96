/* demarc-builtin.c: the model that is compiled into the program
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-builtin.h"

#include "demarc-model.h"

/**
 * demarc_model_get_builtin:
 *
 * Gets the model that is compiled into the program. It was checked when the program was built.
 *
 * Returns: (transfer none): the model, the same at every call
 */
DemarcModel *
demarc_model_get_builtin (void)
{
  static DemarcModel *builtin;

  if (g_once_init_enter (&builtin))
    {
      g_autoptr (DemarcStore) store =
        demarc_store_new_static (demarc_builtin_words, demarc_builtin_n_words, demarc_builtin_text,
                                 demarc_builtin_n_text);

      g_once_init_leave (&builtin, demarc_model_new_for_store (store));
    }

  return builtin;
}
