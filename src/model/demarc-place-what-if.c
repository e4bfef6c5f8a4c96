/* demarc-place-what-if.c: whether a model has the wishes of a place
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-place-private.h"

#include "demarc-lens.h"
#include "demarc-resolve.h"
#include "demarc-what-if.h"

/* The stack that layers are moved on. All else in the place has been checked. */
static DemarcStack *
resolve_base (DemarcPlace *self,
              DemarcModel *model)
{
  const char *scheme_text = *_demarc_place_value (self, DEMARC_PLACE_SCHEME);
  const char *lens_text = *_demarc_place_value (self, DEMARC_PLACE_LENS);
  g_autoptr (DemarcSubject) subject = NULL;
  DemarcScheme *scheme = demarc_model_get_scheme (model, 0);
  DemarcSource *lens = NULL;

  if (scheme_text != NULL)
    scheme = DEMARC_SCHEME (demarc_model_find_scheme (model, scheme_text, NULL));
  if (lens_text != NULL)
    demarc_model_find_lens (model, lens_text, &lens, NULL);

  subject = self->subject == NULL
              ? demarc_subject_new_for_category (demarc_model_get_category (model, scheme, 0))
              : demarc_model_find_subject (model, self->subject, scheme, NULL);

  return demarc_model_resolve (model, subject, scheme, lens);
}

/* What is as wished already is left out. Between two subjects nothing can be moved, so with wishes
 * the place is at the first of them. */
gboolean
_demarc_place_check_what_if (DemarcPlace  *self,
                             DemarcModel  *model,
                             GError      **error)
{
  char **value = _demarc_place_value (self, DEMARC_PLACE_WHAT_IF);
  g_autoptr (DemarcStack) base = NULL;
  g_autoptr (DemarcWhatIf) what_if = NULL;

  if (*value == NULL)
    return TRUE;

  base = resolve_base (self, model);
  what_if = demarc_what_if_new_from_text (base, *value, error);
  if (what_if == NULL)
    return FALSE;

  g_free (*value);
  *value = demarc_what_if_dup_text (what_if);
  if (*value != NULL)
    {
      g_clear_pointer (_demarc_place_value (self, DEMARC_PLACE_TOWARD), g_free);
      g_clear_pointer (_demarc_place_value (self, DEMARC_PLACE_BY), g_free);
    }

  return TRUE;
}
