/* demarc-place-workload.c: whether a model has the workload of a place
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-place-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "demarc-columns.h"
#include "demarc-workload-private.h"

/* What stands between the two services of a swap. */
#define SWAP_MARK ':'

/* A place that names more could not be read again. */
#define SUBJECTS_MAX 3000

/* What words name, which has to be a service or a variant of one. */
static DemarcSubject *
find_service (DemarcModel  *model,
              const char   *words,
              GError      **error)
{
  char *hint = NULL;
  g_autoptr (DemarcSubject) subject = demarc_model_find_subject (model, words, NULL, &hint);

  if (subject == NULL)
    {
      _demarc_place_set_unknown_error (error, _("there is no service '%s'"), words, hint);
      return NULL;
    }
  if (demarc_subject_get_service (subject) == NULL)
    {
      _demarc_place_set_unknown_error (
        error, _("'%s' is a category, and a workload is made of services"), words, NULL);
      return NULL;
    }

  return g_steal_pointer (&subject);
}

static int
compare (gconstpointer a,
         gconstpointer b)
{
  return _demarc_workload_compare (*(DemarcSubject *const *) a, *(DemarcSubject *const *) b);
}

static GPtrArray *
find_services (DemarcPlace  *self,
               DemarcModel  *model,
               GError      **error)
{
  g_auto (GStrv) words = demarc_columns_split (self->subject);
  g_autoptr (GPtrArray) found = g_ptr_array_new_with_free_func (g_object_unref);

  for (guint i = 0; words[i] != NULL; i++)
    {
      DemarcSubject *subject = find_service (model, words[i], error);

      if (subject == NULL)
        return NULL;
      g_ptr_array_add (found, subject);
    }
  g_ptr_array_sort (found, compare);
  for (guint i = found->len; i > 1; i--)
    if (compare (&found->pdata[i - 2], &found->pdata[i - 1]) == 0)
      g_ptr_array_remove_index (found, i - 1);

  return g_steal_pointer (&found);
}

static gboolean
check_services (DemarcPlace  *self,
                DemarcModel  *model,
                GError      **error)
{
  g_autoptr (GPtrArray) services = find_services (self, model, error);
  g_autoptr (GPtrArray) texts = g_ptr_array_new ();

  if (services == NULL)
    return FALSE;

  for (guint i = 0; i < services->len; i++)
    g_ptr_array_add (texts, (char *) demarc_subject_get_text (g_ptr_array_index (services, i)));
  g_ptr_array_add (texts, NULL);
  g_free (self->subject);
  self->subject = demarc_columns_join ((const char *const *) texts->pdata);

  if (self->subject != NULL && strlen (self->subject) > SUBJECTS_MAX)
    {
      g_set_error_literal (error, DEMARC_PLACE_ERROR, DEMARC_PLACE_ERROR_SYNTAX,
                           _("a workload cannot name so many services"));
      return FALSE;
    }

  return TRUE;
}

/* A swap is of a service that is there for one that is not. A service can leave or join the
 * workload while it is looked at; then nothing is left to swap. */
static gboolean
check_swap (DemarcPlace  *self,
            DemarcModel  *model,
            char        **to,
            GError      **error)
{
  char **value = _demarc_place_value (self, DEMARC_PLACE_SWAP);
  g_autofree char *words = g_steal_pointer (value);
  char *mark = words == NULL ? NULL : strchr (words, SWAP_MARK);
  g_autoptr (DemarcSubject) from = NULL;
  g_autoptr (DemarcSubject) into = NULL;

  if (words == NULL)
    return TRUE;
  if (mark == NULL)
    return _demarc_place_set_unknown_error (
      error, _("'%s' is not a swap; a swap looks like ec2:fargate"), words, NULL);

  *mark = '\0';
  from = find_service (model, words, error);
  into = from == NULL ? NULL : find_service (model, mark + 1, error);
  if (into == NULL)
    return FALSE;
  if (demarc_columns_find (self->subject, demarc_subject_get_text (from)) < 0 ||
      demarc_columns_find (self->subject, demarc_subject_get_text (into)) >= 0)
    return TRUE;

  *to = g_strdup (demarc_subject_get_text (into));
  *value = g_strdup_printf ("%s%c%s", demarc_subject_get_text (from), SWAP_MARK, *to);

  return TRUE;
}

/* The service whose reasons are shown. The first one is the default. */
static gboolean
check_at (DemarcPlace  *self,
          DemarcModel  *model,
          const char   *to,
          GError      **error)
{
  char **value = _demarc_place_value (self, DEMARC_PLACE_AT);
  g_autofree char *words = g_steal_pointer (value);
  g_autoptr (DemarcSubject) subject = NULL;
  const char *text;

  if (words == NULL)
    return TRUE;

  subject = find_service (model, words, error);
  if (subject == NULL)
    return FALSE;

  text = demarc_subject_get_text (subject);
  if (g_strcmp0 (text, to) == 0 || demarc_columns_find (self->subject, text) > 0)
    *value = g_strdup (text);

  return TRUE;
}

/* Writes the services in the order of the model, each once. */
gboolean
_demarc_place_check_workload (DemarcPlace  *self,
                              DemarcModel  *model,
                              GError      **error)
{
  g_autofree char *to = NULL;

  return check_services (self, model, error) && check_swap (self, model, &to, error) &&
         check_at (self, model, to, error);
}
