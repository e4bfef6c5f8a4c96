/* demarc-lens.c: what a model is looked at through
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-lens.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "demarc-words.h"

#define LENS_CURRENT "current"
#define LENS_PREFIX "source:"

static char *
dup_hint (DemarcModel *model,
          const char  *text)
{
  DemarcNearest nearest;

  demarc_nearest_begin (&nearest, text);
  for (guint i = 0; i < demarc_model_get_n_sources (model); i++)
    {
      DemarcSource *source = demarc_model_get_source (model, i);
      g_autofree char *whole = demarc_lens_dup_text (source);
      g_autofree char *title =
        g_strconcat (LENS_PREFIX, demarc_entry_get_title (DEMARC_ENTRY (source)), NULL);

      demarc_nearest_offer (&nearest, whole);
      demarc_nearest_offer_for (&nearest, whole + strlen (LENS_PREFIX), whole);
      demarc_nearest_offer_for (&nearest, title, whole);
    }

  return demarc_nearest_hint (&nearest);
}

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

  source = g_str_has_prefix (text, LENS_PREFIX)
             ? demarc_model_find_source (model, text + strlen (LENS_PREFIX), NULL) : NULL;
  if (source != NULL)
    {
      *lens = DEMARC_SOURCE (source);
      return TRUE;
    }

  if (hint != NULL)
    *hint = dup_hint (model, text);
  if (hint != NULL && *hint == NULL)
    *hint = g_strdup (_("a lens is 'current' or 'source:ID'"));

  return FALSE;
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
