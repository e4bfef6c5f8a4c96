/* demarc-place-matrix.c: whether a model has what a place shows of the matrix
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-place-private.h"

#include <glib/gi18n-lib.h>

#include "demarc-matrix-private.h"

static gboolean
check_choice (DemarcPlace   *self,
              DemarcModel   *model,
              DemarcScheme  *scheme,
              const char    *option,
              GError       **error)
{
  char **value = _demarc_place_value (self, option);
  DemarcMatrixOptions options = { 0 };
  g_autofree char *message = NULL;
  g_autofree char *hint = NULL;

  if (*value == NULL)
    return TRUE;

  if (!demarc_matrix_options_read (&options, model, scheme, option, *value, &message, &hint))
    {
      g_set_error (error, DEMARC_PLACE_ERROR, DEMARC_PLACE_ERROR_UNKNOWN,
                   hint == NULL ? "%s" : "%s; %s", message, hint);
      return FALSE;
    }

  g_free (*value);
  *value = demarc_matrix_options_dup_text (&options, model, option);

  return TRUE;
}

/* What is folded is left out where there is no such group. */
static void
check_folded (DemarcPlace  *self,
              DemarcModel  *model,
              DemarcScheme *scheme)
{
  char **value = _demarc_place_value (self, DEMARC_PLACE_FOLDED);
  g_autofree char *list = *value;
  DemarcMatrixOptions options;

  *value = NULL;
  demarc_matrix_options_from_place (&options, self, model);
  if (list != NULL)
    *value = _demarc_matrix_dup_known_folds (model, scheme, options.group, list);
}

/* Checks what a place shows of the matrix, and writes names as ids. */
gboolean
_demarc_place_check_matrix (DemarcPlace   *self,
                            DemarcModel   *model,
                            DemarcScheme  *scheme,
                            GError       **error)
{
  char **words = _demarc_place_value (self, DEMARC_PLACE_WORDS);
  const char *option;

  for (guint i = 0; (option = _demarc_matrix_get_choice (i)) != NULL; i++)
    if (!check_choice (self, model, scheme, option, error))
      return FALSE;

  check_folded (self, model, scheme);
  /* Blanks around words find nothing else. */
  if (*words != NULL && *g_strstrip (*words) == '\0')
    g_clear_pointer (words, g_free);

  return TRUE;
}
