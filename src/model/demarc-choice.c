/* demarc-choice.c: what choosing a subject does
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-choice.h"

#include "demarc-columns.h"

static DemarcPage
get_page (DemarcSession *self)
{
  return demarc_place_get_page (demarc_session_get_place (self));
}

/* How a subject is written in the list of a page that collects several. */
static char *
dup_column (DemarcSession *self,
            DemarcSubject *subject)
{
  char *column = NULL;
  g_autoptr (DemarcStack) stack =
    demarc_model_resolve_column (demarc_session_get_model (self), demarc_subject_get_text (subject),
                                 demarc_session_get_scheme (self), NULL, &column, NULL);

  return column;
}

static int
find_column (DemarcSession *self,
             const char    *column)
{
  return demarc_columns_find (demarc_place_get_subject (demarc_session_get_place (self)), column);
}

/* A comparison has only so many columns; a workload takes all. */
static char *
dup_with (DemarcSession *self,
          const char    *columns,
          const char    *column)
{
  if (get_page (self) == DEMARC_PAGE_COMPARE || columns == NULL)
    return demarc_columns_with (columns, column);

  return g_strconcat (columns, "+", column, NULL);
}

static void
toggle (DemarcSession *self,
        DemarcSubject *subject)
{
  DemarcPlace *place = demarc_session_get_place (self);
  const char *columns = demarc_place_get_subject (place);
  g_autofree char *column = dup_column (self, subject);
  g_autofree char *changed = NULL;
  g_autoptr (DemarcPlace) next = NULL;
  int position = find_column (self, column);

  changed = position < 0 ? dup_with (self, columns, column)
                         : demarc_columns_without (columns, (guint) position);
  next = demarc_place_with_subject (place, changed);
  demarc_session_go (self, next, NULL);
}

/**
 * demarc_session_is_collecting:
 * @self: a session
 *
 * Tells whether the page is about several subjects that people collect: there, choosing one that is
 * chosen already takes it away again.
 *
 * Returns: whether it is
 */
gboolean
demarc_session_is_collecting (DemarcSession *self)
{
  g_return_val_if_fail (DEMARC_IS_SESSION (self), FALSE);

  return get_page (self) == DEMARC_PAGE_COMPARE || get_page (self) == DEMARC_PAGE_WORKLOAD;
}

/**
 * demarc_session_has_collected:
 * @self: a session
 * @subject: a subject of the model
 *
 * Tells whether a subject is among those that the page is about.
 *
 * Returns: whether it is
 */
gboolean
demarc_session_has_collected (DemarcSession *self,
                              DemarcSubject *subject)
{
  g_autofree char *column = NULL;

  if (!demarc_session_is_collecting (self))
    return FALSE;

  column = dup_column (self, subject);

  return find_column (self, column) >= 0;
}

/**
 * demarc_session_choose:
 * @self: a session
 * @subject: a subject of the model
 *
 * Does what choosing a subject means on the page: its diagram is shown, it joins or leaves the
 * comparison or the workload, the matrix looks at it, or the incident happens to it.
 */
void
demarc_session_choose (DemarcSession *self,
                       DemarcSubject *subject)
{
  g_autoptr (DemarcPlace) next = NULL;

  g_return_if_fail (DEMARC_IS_SESSION (self));
  g_return_if_fail (DEMARC_IS_SUBJECT (subject));

  switch (get_page (self))
    {
    case DEMARC_PAGE_WORKLOAD:
      /* It is made of services; a category can only be looked at. */
      if (demarc_subject_get_category (subject) != NULL)
        demarc_session_go_to_subject (self, subject);
      else
        toggle (self, subject);
      break;
    case DEMARC_PAGE_COMPARE:
      toggle (self, subject);
      break;
    case DEMARC_PAGE_MATRIX:
      demarc_session_set_option (self, DEMARC_PLACE_AT, demarc_subject_get_text (subject));
      break;
    case DEMARC_PAGE_INCIDENTS:
      next = demarc_place_with_subject (demarc_session_get_place (self),
                                        demarc_subject_get_text (subject));
      demarc_session_go (self, next, NULL);
      break;
    case DEMARC_PAGE_EXPLORE:
    default:
      demarc_session_go_to_subject (self, subject);
      break;
    }
}
