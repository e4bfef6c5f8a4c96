/* demarc-ask-services.c: which services, in words
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-ask-sentences.h"

#include <glib/gi18n-lib.h>

#include "demarc-sentences.h"

/* Of so few services that are different, only these are named. */
#define FEW 5

static const DemarcCell *
get_cell (DemarcReading *self,
          DemarcStack   *stack)
{
  return demarc_stack_get_cell (stack,
                                demarc_entry_get_position (DEMARC_ENTRY (self->pick.layer)));
}

/* The names of services: those of @some, or of all others of @all. Both are in the same order. */
static char *
dup_names (GPtrArray *all,
           GPtrArray *some,
           gboolean   others)
{
  GString *list = g_string_new (NULL);
  guint next = 0;

  for (guint i = 0; i < all->len; i++)
    {
      DemarcStack *stack = g_ptr_array_index (all, i);
      gboolean is_among = next < some->len && g_ptr_array_index (some, next) == stack;

      next += is_among;
      if (is_among != others)
        _demarc_ask_append_item (list, demarc_subject_get_title (demarc_stack_get_subject (stack)));
    }

  return g_string_free (list, FALSE);
}

/* The services of a group, by what is shorter: their names, or those of the others. */
static char *
dup_group (DemarcReading *self,
           GPtrArray     *group)
{
  GPtrArray *all = _demarc_reading_get_stacks (self);
  gboolean is_narrowed = self->pick.category != NULL || self->pick.area != NULL;
  guint n_others = all->len - group->len;
  g_autofree char *others = NULL;

  if (is_narrowed || n_others > FEW || group->len <= FEW)
    return dup_names (all, group, FALSE);
  if (n_others == 0)
    return g_strdup (_("every service"));

  others = dup_names (all, group, TRUE);

  /* Translators: %s is a list of a few services. */
  return g_strdup_printf (_("every service but %s"), others);
}

static void
append_group (DemarcReading *self,
              GString       *text,
              DemarcOwner    owner)
{
  g_autoptr (GPtrArray) group = demarc_reading_find_stacks (self, owner);
  g_autofree char *layer = _demarc_reading_dup_layer (self);
  g_autofree char *lens = demarc_lens_dup_title (self->lens);
  g_autofree char *names = dup_group (self, group);

  if (group->len == 0)
    return;

  /* Translators: the last value is a list of services, the one before it a layer; the first of
   * three is the provider or a document. */
  if (owner == DEMARC_OWNER_CUSTOMER)
    _demarc_ask_append_printf (text, _("You answer for %1$s on: %2$s."), layer, names);
  else if (owner == DEMARC_OWNER_SHARED)
    _demarc_ask_append_printf (text, _("You and %1$s share %2$s on: %3$s."),
                               _demarc_ask_get_provider (self), layer, names);
  else if (owner == DEMARC_OWNER_PROVIDER)
    _demarc_ask_append_printf (text, _("%1$s answers for %2$s on: %3$s."),
                               _demarc_ask_get_provider (self), layer, names);
  else if (self->lens == NULL)
    _demarc_ask_append_printf (text, _("No source says who answers for %1$s on: %2$s."), layer,
                               names);
  else
    _demarc_ask_append_printf (text, _("%1$s does not say who answers for %2$s on: %3$s."), lens,
                               layer, names);
}

/* Whether a service belongs to what is asked for. */
static gboolean
is_told (DemarcReading    *self,
         const DemarcCell *cell)
{
  return cell->applies && demarc_reading_asks_for (self, cell->owner);
}

/* Tells the services by whose their layer is. Where it is not stated, it is nobody's; so these are
 * told in any case. */
void
_demarc_ask_append_services (DemarcReading *self,
                             GString       *text)
{
  GPtrArray *all = _demarc_reading_get_stacks (self);
  g_autoptr (GString) disputed = g_string_new (NULL);
  g_autoptr (GString) without = g_string_new (NULL);

  for (guint i = 0; i < all->len; i++)
    {
      DemarcStack *stack = g_ptr_array_index (all, i);
      const DemarcCell *cell = get_cell (self, stack);
      const char *title = demarc_subject_get_title (demarc_stack_get_subject (stack));

      if (is_told (self, cell) && cell->state == DEMARC_STATE_DISPUTED)
        _demarc_ask_append_item (disputed, title);
      else if (!cell->applies)
        _demarc_ask_append_item (without, title);
    }

  for (guint i = 0; i < ASK_N_ORDER; i++)
    if (demarc_reading_asks_for (self, _demarc_ask_order[i]))
      append_group (self, text, _demarc_ask_order[i]);
  if (text->len == 0)
    _demarc_ask_append (text, _("There is no such service."));
  append_group (self, text, DEMARC_OWNER_UNSTATED);

  /* Translators: %s is a list of services. */
  if (disputed->len > 0)
    _demarc_ask_append_printf (text, _("Sources disagree about: %s."), disputed->str);
  if (without->len > 0)
    _demarc_ask_append_printf (text, _("The layer hardly exists on: %s."), without->str);
}
