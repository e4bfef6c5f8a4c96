/* demarc-lens.c: what a model is looked at through
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-lens.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#define LENS_CURRENT "current"
#define LENS_PREFIX "source:"

/**
 * demarc_model_find_lens:
 * @model: a model
 * @text: `current` or `source:ID`
 * @lens: (out) (nullable) (transfer none): the source; %NULL for `current`
 * @hint: (out) (optional) (nullable) (transfer full): which lens was probably meant
 *
 * Finds a lens.
 *
 * Returns: whether there is such a lens
 */
gboolean
demarc_model_find_lens (DemarcModel   *model,
                        const char    *text,
                        DemarcSource **lens,
                        char         **hint)
{
  DemarcEntry *source;

  *lens = NULL;
  if (g_str_equal (text, LENS_CURRENT))
    return TRUE;

  if (!g_str_has_prefix (text, LENS_PREFIX))
    {
      if (hint != NULL)
        *hint = g_strdup (_("a lens is 'current' or 'source:ID'"));
      return FALSE;
    }

  source = demarc_model_find_source (model, text + strlen (LENS_PREFIX), hint);
  if (source == NULL)
    return FALSE;

  *lens = DEMARC_SOURCE (source);
  return TRUE;
}

/**
 * demarc_lens_dup_text:
 * @lens: (nullable): a source; %NULL for `current`
 *
 * Makes the text by which places and the command line name a lens.
 *
 * Returns: (transfer full): `current` or `source:ID`
 */
char *
demarc_lens_dup_text (DemarcSource *lens)
{
  if (lens == NULL)
    return g_strdup (LENS_CURRENT);

  return g_strconcat (LENS_PREFIX, demarc_entry_get_id (DEMARC_ENTRY (lens)), NULL);
}
