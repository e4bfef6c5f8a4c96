/* demarc-place-check.c: whether a model has what a place names
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-place-private.h"

#include <glib/gi18n-lib.h>
#include <math.h>

#include "demarc-lens.h"
#include "demarc-subject.h"

/* Puts what the model calls a thing in place of the words that were given for it. */
static void
settle (char       **value,
        const char  *id)
{
  g_free (*value);
  *value = g_strdup (id);
}

static gboolean
check_scheme (DemarcPlace   *self,
              DemarcModel   *model,
              DemarcScheme **scheme,
              GError       **error)
{
  char **value = &self->values[_demarc_place_find_option (DEMARC_PLACE_SCHEME)];
  DemarcEntry *entry;
  char *hint = NULL;

  *scheme = demarc_model_get_scheme (model, 0);
  if (*value == NULL)
    return TRUE;

  entry = demarc_model_find_scheme (model, *value, &hint);
  if (entry == NULL)
    return _demarc_place_set_unknown_error (error, _("there is no scheme '%s'"), *value, hint);

  *scheme = DEMARC_SCHEME (entry);
  settle (value, demarc_entry_get_position (entry) == 0 ? NULL : demarc_entry_get_id (entry));

  return TRUE;
}

static gboolean
check_lens (DemarcPlace  *self,
            DemarcModel  *model,
            GError      **error)
{
  char **value = &self->values[_demarc_place_find_option (DEMARC_PLACE_LENS)];
  g_autofree char *text = NULL;
  DemarcSource *lens;
  char *hint = NULL;

  if (*value == NULL)
    return TRUE;
  if (!demarc_model_find_lens (model, *value, &lens, &hint))
    return _demarc_place_set_unknown_error (error, _("there is no lens '%s'"), *value, hint);

  text = demarc_lens_dup_text (lens);
  settle (value, lens == NULL ? NULL : text);

  return TRUE;
}

static gboolean
check_layer (DemarcPlace  *self,
             DemarcModel  *model,
             GError      **error)
{
  char **value = &self->values[_demarc_place_find_option (DEMARC_PLACE_LAYER)];
  DemarcEntry *layer;
  char *hint = NULL;

  if (*value == NULL)
    return TRUE;

  layer = demarc_model_find_layer (model, *value, &hint);
  if (layer == NULL)
    return _demarc_place_set_unknown_error (error, _("there is no layer '%s'"), *value, hint);

  settle (value, demarc_entry_get_id (layer));

  return TRUE;
}

/* Checks one subject, and moves to its scheme if it is a category of another one. A place has one
 * scheme, so that it can only be on the way between categories of the same. */
static gboolean
check_subject (DemarcPlace   *self,
               char         **value,
               DemarcModel   *model,
               DemarcScheme **scheme,
               gboolean      *is_bound,
               GError       **error)
{
  g_autoptr (DemarcSubject) subject = NULL;
  DemarcCategory *category;
  char *hint = NULL;

  if (*value == NULL)
    return TRUE;

  subject = demarc_model_find_subject (model, *value, *scheme, &hint);
  if (subject == NULL)
    return _demarc_place_set_unknown_error (error, _("there is no service or category '%s'"),
                                            *value, hint);

  category = demarc_subject_get_category (subject);
  if (category != NULL)
    {
      DemarcEntry *own = DEMARC_ENTRY (demarc_model_get_category_scheme (model, category));

      if (*is_bound && DEMARC_SCHEME (own) != *scheme)
        return _demarc_place_set_unknown_error (error, _("'%s' is a category of another scheme"),
                                                *value, NULL);

      *scheme = DEMARC_SCHEME (own);
      *is_bound = TRUE;
      settle (&self->values[_demarc_place_find_option (DEMARC_PLACE_SCHEME)],
              demarc_entry_get_position (own) == 0 ? NULL : demarc_entry_get_id (own));
    }
  settle (value, demarc_subject_get_text (subject));

  return TRUE;
}

static gboolean
check_by (DemarcPlace  *self,
          GError      **error)
{
  char **toward = &self->values[_demarc_place_find_option (DEMARC_PLACE_TOWARD)];
  char **by = &self->values[_demarc_place_find_option (DEMARC_PLACE_BY)];
  char text[G_ASCII_DTOSTR_BUF_SIZE];
  char *end = NULL;
  double t;

  if (*toward == NULL || *by == NULL)
    {
      g_clear_pointer (toward, g_free);
      g_clear_pointer (by, g_free);
      return TRUE;
    }

  t = g_ascii_strtod (*by, &end);
  if (end == *by || *end != '\0' || !(t >= 0 && t <= 1))
    return _demarc_place_set_unknown_error (error, _("'%s' is not a number from 0 to 1"), *by,
                                            NULL);

  settle (by, g_ascii_formatd (text, sizeof text, "%.3f", fabs (t)));

  return TRUE;
}

/* What the page itself is about. */
static gboolean
check_page (DemarcPlace   *self,
            DemarcModel   *model,
            DemarcScheme **scheme,
            GError       **error)
{
  gboolean is_bound = FALSE;

  switch (self->page)
    {
    case DEMARC_PAGE_COMPARE:
      return _demarc_place_check_columns (self, model, error);
    case DEMARC_PAGE_MATRIX:
      g_clear_pointer (&self->subject, g_free);
      return check_subject (self, _demarc_place_value (self, DEMARC_PLACE_AT), model, scheme,
                            &is_bound, error) &&
             _demarc_place_check_matrix (self, model, *scheme, error);
    case DEMARC_PAGE_WORKLOAD:
      return _demarc_place_check_workload (self, model, error);
    case DEMARC_PAGE_INCIDENTS:
      return check_subject (self, &self->subject, model, scheme, &is_bound, error) &&
             _demarc_place_check_incident (self, model, error);
    case DEMARC_PAGE_EXPLORE:
    default:
      return check_subject (self, &self->subject, model, scheme, &is_bound, error) &&
             check_subject (self, _demarc_place_value (self, DEMARC_PLACE_TOWARD), model, scheme,
                            &is_bound, error) &&
             check_by (self, error) && _demarc_place_check_what_if (self, model, error);
    }
}

/**
 * demarc_place_dup_checked:
 * @self: a place
 * @model: the model it shall hold in
 * @error: return location for an error
 *
 * Checks that a model has everything a place names, and writes names as ids. What is the default is
 * left out, so that equal places have equal texts.
 *
 * Returns: (transfer full) (nullable): the place, or %NULL with a %DEMARC_PLACE_ERROR that names
 * the nearest match
 */
DemarcPlace *
demarc_place_dup_checked (DemarcPlace  *self,
                          DemarcModel  *model,
                          GError      **error)
{
  g_autoptr (DemarcPlace) checked = NULL;
  DemarcScheme *scheme;

  g_return_val_if_fail (DEMARC_IS_PLACE (self), NULL);

  checked = _demarc_place_copy (self);
  _demarc_place_drop_foreign (checked);
  if (!check_scheme (checked, model, &scheme, error) || !check_lens (checked, model, error) ||
      !check_layer (checked, model, error) || !check_page (checked, model, &scheme, error))
    return NULL;

  return _demarc_place_finish (g_steal_pointer (&checked));
}
