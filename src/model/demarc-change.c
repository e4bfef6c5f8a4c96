/* demarc-change.c: what is different from one place to the next
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-change.h"

#include "demarc-place-private.h"

/* The page and the subject stand before the options. */
#define N_FIRST   2
#define N_MEMBERS (N_FIRST + DEMARC_PLACE_N_OPTIONS)

/**
 * DemarcChange:
 *
 * What is different from one place to the next. What a change does not say stays as it is; what it
 * says to be nothing is taken away.
 */
struct _DemarcChange
{
  GObject   parent_instance;

  /* Owned */
  char     *values[N_MEMBERS];

  gboolean  said[N_MEMBERS];
};

G_DEFINE_FINAL_TYPE (DemarcChange, demarc_change, G_TYPE_OBJECT)

static void
demarc_change_finalize (GObject *object)
{
  DemarcChange *self = DEMARC_CHANGE (object);

  for (guint i = 0; i < N_MEMBERS; i++)
    g_clear_pointer (&self->values[i], g_free);

  G_OBJECT_CLASS (demarc_change_parent_class)->finalize (object);
}

static void
demarc_change_class_init (DemarcChangeClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_change_finalize;
}

static void
demarc_change_init (DemarcChange *self)
{
}

static guint
find_member (const char *member)
{
  if (g_str_equal (member, DEMARC_CHANGE_PAGE))
    return 0;
  if (g_str_equal (member, DEMARC_CHANGE_SUBJECT))
    return 1;

  return N_FIRST + (guint) _demarc_place_find_option (member);
}

/**
 * demarc_change_new:
 *
 * Makes a change that says nothing.
 *
 * Returns: (transfer full): the change
 */
DemarcChange *
demarc_change_new (void)
{
  return g_object_new (DEMARC_TYPE_CHANGE, NULL);
}

/**
 * demarc_change_add:
 * @self: a change that is being made
 * @member: %DEMARC_CHANGE_PAGE, %DEMARC_CHANGE_SUBJECT or an option of a place
 * @value: (nullable): what it becomes; %NULL to take it away
 *
 * Has a change say something. A change that others have is not changed any more.
 */
void
demarc_change_add (DemarcChange *self,
                   const char   *member,
                   const char   *value)
{
  guint position = find_member (member);

  g_return_if_fail (DEMARC_IS_CHANGE (self));
  g_return_if_fail (position < N_MEMBERS);

  g_free (self->values[position]);
  self->values[position] = g_strdup (value);
  self->said[position] = TRUE;
}

/**
 * demarc_change_new_between:
 * @from: a place
 * @to: another
 *
 * Makes the change that leads from one place to another and says no more than it must.
 *
 * Returns: (transfer full): the change
 */
DemarcChange *
demarc_change_new_between (DemarcPlace *from,
                           DemarcPlace *to)
{
  DemarcChange *self = demarc_change_new ();
  const char *subject = demarc_place_get_subject (to);
  g_autoptr (DemarcPlace) base = g_object_ref (from);

  if (demarc_place_get_page (from) != demarc_place_get_page (to))
    {
      demarc_change_add (self, DEMARC_CHANGE_PAGE,
                         demarc_page_get_word (demarc_place_get_page (to)));
      if (subject != NULL)
        demarc_change_add (self, DEMARC_CHANGE_SUBJECT, subject);
      g_object_unref (base);
      base = demarc_place_with_page (from, demarc_place_get_page (to), subject);
    }
  else if (g_strcmp0 (demarc_place_get_subject (from), subject) != 0)
    {
      demarc_change_add (self, DEMARC_CHANGE_SUBJECT, subject);
      g_object_unref (base);
      base = demarc_place_with_subject (from, subject);
    }

  for (guint i = N_FIRST; i < N_MEMBERS; i++)
    {
      const char *option = demarc_change_get_member (i);
      const char *value = demarc_place_get_option (to, option);

      if (g_strcmp0 (demarc_place_get_option (base, option), value) != 0)
        demarc_change_add (self, option, value);
    }

  return self;
}

/**
 * demarc_change_says:
 * @self: a change
 * @member: %DEMARC_CHANGE_PAGE, %DEMARC_CHANGE_SUBJECT or an option of a place
 * @value: (out) (optional) (nullable) (transfer none): what it becomes
 *
 * Tells whether a change says something of a member.
 *
 * Returns: whether it does
 */
gboolean
demarc_change_says (DemarcChange *self,
                    const char   *member,
                    const char  **value)
{
  guint position = find_member (member);

  g_return_val_if_fail (DEMARC_IS_CHANGE (self), FALSE);
  g_return_val_if_fail (position < N_MEMBERS, FALSE);

  if (value != NULL)
    *value = self->values[position];

  return self->said[position];
}

static DemarcPlace *
go_to_subject (DemarcChange *self,
               DemarcPlace  *place,
               GError      **error)
{
  const char *word = NULL;
  const char *subject = NULL;
  gboolean says_subject = demarc_change_says (self, DEMARC_CHANGE_SUBJECT, &subject);
  DemarcPage page = demarc_place_get_page (place);

  if (demarc_change_says (self, DEMARC_CHANGE_PAGE, &word) && word != NULL &&
      !_demarc_place_find_page (word, &page, error))
    return NULL;

  if (page != demarc_place_get_page (place))
    return demarc_place_with_page (place, page, subject);
  if (says_subject)
    return demarc_place_with_subject (place, subject);

  return g_object_ref (place);
}

/**
 * demarc_change_dup_applied:
 * @self: a change
 * @place: where it begins
 * @error: return location for an error
 *
 * Makes the place that a change leads to. Whether a model has it is another question:
 * demarc_place_dup_checked().
 *
 * Returns: (transfer full) (nullable): the place, or %NULL with a %DEMARC_PLACE_ERROR if there is
 * no such page
 */
DemarcPlace *
demarc_change_dup_applied (DemarcChange *self,
                           DemarcPlace  *place,
                           GError      **error)
{
  g_autoptr (DemarcPlace) changed = NULL;

  g_return_val_if_fail (DEMARC_IS_CHANGE (self), NULL);
  g_return_val_if_fail (DEMARC_IS_PLACE (place), NULL);

  changed = go_to_subject (self, place, error);
  for (guint i = N_FIRST; changed != NULL && i < N_MEMBERS; i++)
    if (self->said[i])
      {
        DemarcPlace *next =
          demarc_place_with_option (changed, demarc_change_get_member (i), self->values[i]);

        g_object_unref (changed);
        changed = next;
      }

  return g_steal_pointer (&changed);
}

/**
 * demarc_change_equal:
 * @self: a change
 * @other: another
 *
 * Tells whether two changes say the same.
 *
 * Returns: whether they do
 */
gboolean
demarc_change_equal (DemarcChange *self,
                     DemarcChange *other)
{
  g_return_val_if_fail (DEMARC_IS_CHANGE (self), FALSE);
  g_return_val_if_fail (DEMARC_IS_CHANGE (other), FALSE);

  for (guint i = 0; i < N_MEMBERS; i++)
    if (self->said[i] != other->said[i] || g_strcmp0 (self->values[i], other->values[i]) != 0)
      return FALSE;

  return TRUE;
}

/**
 * demarc_change_get_n_members:
 *
 * Gets how many things a change can speak of.
 *
 * Returns: the number
 */
guint
demarc_change_get_n_members (void)
{
  return N_MEMBERS;
}

/**
 * demarc_change_get_member:
 * @position: a position
 *
 * Gets one of the things that a change can speak of.
 *
 * Returns: (transfer none): its name
 */
const char *
demarc_change_get_member (guint position)
{
  g_return_val_if_fail (position < N_MEMBERS, NULL);

  if (position == 0)
    return DEMARC_CHANGE_PAGE;
  if (position == 1)
    return DEMARC_CHANGE_SUBJECT;

  return _demarc_place_get_option_name (position - N_FIRST);
}
