/* demarc-what-if.c: layers put where one would like to have them
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-what-if.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "demarc-place-private.h"
#include "demarc-stack-private.h"
#include "demarc-words.h"

/**
 * DemarcWhatIf:
 *
 * Wishes over a stack: layers that somebody put on another side, to see under which services they
 * are there. What is the stack's own anyway is no wish. A what-if is immutable, and has a text such
 * as `guest-os:provider,platform-runtime:shared`.
 */
struct _DemarcWhatIf
{
  GObject              parent_instance;

  /* Owned */
  DemarcStack         *base;
  DemarcStack         *stack;   /* with the wishes in it; made when it is asked for */
  DemarcWhatIfResults *results; /* likewise */
  DemarcOwner         *wishes;  /* by layer; unstated where nothing is wished */
};

G_DEFINE_FINAL_TYPE (DemarcWhatIf, demarc_what_if, G_TYPE_OBJECT)

static void
demarc_what_if_finalize (GObject *object)
{
  DemarcWhatIf *self = DEMARC_WHAT_IF (object);

  g_clear_object (&self->results);
  g_clear_object (&self->stack);
  g_clear_object (&self->base);
  g_clear_pointer (&self->wishes, g_free);

  G_OBJECT_CLASS (demarc_what_if_parent_class)->finalize (object);
}

static void
demarc_what_if_class_init (DemarcWhatIfClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_what_if_finalize;
}

static void
demarc_what_if_init (DemarcWhatIf *self)
{
}

static void
set_wish (DemarcWhatIf *self,
          guint         layer,
          DemarcOwner   owner)
{
  gboolean is_own = demarc_stack_get_cell (self->base, layer)->owner == owner;

  self->wishes[layer] = is_own ? DEMARC_OWNER_UNSTATED : owner;
}

static gboolean
parse_owner (const char   *word,
             DemarcOwner  *owner,
             GError      **error)
{
  DemarcNearest nearest;

  for (*owner = DEMARC_OWNER_CUSTOMER; *owner < DEMARC_N_OWNERS; (*owner)++)
    if (g_str_equal (demarc_owner_get_word (*owner), word))
      return TRUE;

  demarc_nearest_begin (&nearest, word);
  for (*owner = DEMARC_OWNER_CUSTOMER; *owner < DEMARC_N_OWNERS; (*owner)++)
    demarc_nearest_offer (&nearest, demarc_owner_get_word (*owner));

  return _demarc_place_set_unknown_error (error, _("there is no owner '%s'"), word,
                                          demarc_nearest_hint (&nearest));
}

static gboolean
parse_wish (DemarcWhatIf  *self,
            const char    *text,
            GError       **error)
{
  const char *colon = strrchr (text, ':');
  g_autofree char *words = NULL;
  char *hint = NULL;
  DemarcEntry *layer;
  DemarcOwner owner;

  if (colon == NULL)
    return _demarc_place_set_unknown_error (
      error, _("'%s' does not say whose a layer shall be, as guest-os:provider does"), text, NULL);

  words = g_strndup (text, (gsize) (colon - text));
  layer = demarc_model_find_layer (demarc_stack_get_model (self->base), words, &hint);
  if (layer == NULL)
    return _demarc_place_set_unknown_error (error, _("there is no layer '%s'"), words, hint);
  if (!parse_owner (colon + 1, &owner, error))
    return FALSE;

  set_wish (self, demarc_entry_get_position (layer), owner);

  return TRUE;
}

/* A wish is no answer: it has no reasons, and nobody says what each side would do. */
static void
move_cell (DemarcCell  *cell,
           DemarcOwner  owner)
{
  cell->was = cell->owner;
  cell->is_moved = TRUE;
  cell->owner = owner;
  cell->state = DEMARC_STATE_SETTLED;
  cell->applies = TRUE;
  cell->unconfirmed = FALSE;
  cell->note = "";
  cell->halves[DEMARC_PARTY_CUSTOMER] = "";
  cell->halves[DEMARC_PARTY_PROVIDER] = "";
  cell->claims = NULL;
  cell->n_claims = 0;
}

static DemarcStack *
make_stack (DemarcWhatIf *self)
{
  DemarcStack *base = self->base;
  DemarcStack *stack = g_object_new (DEMARC_TYPE_STACK, NULL);
  gsize n_claims = 0;

  for (guint i = 0; i < base->n_cells; i++)
    n_claims += base->cells[i].n_claims;

  stack->model = g_object_ref (base->model);
  stack->subject = g_object_ref (base->subject);
  stack->scheme = base->scheme;
  stack->lens = base->lens;
  stack->n_cells = base->n_cells;
  stack->cells = g_memdup2 (base->cells, base->n_cells * sizeof (DemarcCell));
  stack->claims = g_memdup2 (base->claims, n_claims * sizeof (DemarcClaim));

  for (guint i = 0; i < stack->n_cells; i++)
    {
      if (stack->cells[i].n_claims > 0)
        stack->cells[i].claims = stack->claims + (base->cells[i].claims - base->claims);
      if (self->wishes[i] != DEMARC_OWNER_UNSTATED)
        move_cell (&stack->cells[i], self->wishes[i]);
    }

  return stack;
}

/**
 * demarc_what_if_new:
 * @base: the stack to move layers of
 *
 * Makes a what-if that wishes nothing.
 *
 * Returns: (transfer full): the what-if
 */
DemarcWhatIf *
demarc_what_if_new (DemarcStack *base)
{
  DemarcWhatIf *self;

  g_return_val_if_fail (DEMARC_IS_STACK (base), NULL);

  self = g_object_new (DEMARC_TYPE_WHAT_IF, NULL);
  self->base = g_object_ref (base);
  self->wishes = g_new0 (DemarcOwner, demarc_stack_get_n_cells (base));

  return self;
}

/**
 * demarc_what_if_new_from_text:
 * @base: the stack to move layers of
 * @text: the wishes, as `guest-os:provider,platform-runtime:shared`; a layer's title does as well
 * @error: return location for an error
 *
 * Reads a what-if. Of several wishes for a layer, the last one counts.
 *
 * Returns: (transfer full) (nullable): the what-if, or %NULL with a %DEMARC_PLACE_ERROR
 */
DemarcWhatIf *
demarc_what_if_new_from_text (DemarcStack  *base,
                              const char   *text,
                              GError      **error)
{
  g_autoptr (DemarcWhatIf) self = NULL;
  g_auto (GStrv) wishes = NULL;

  g_return_val_if_fail (DEMARC_IS_STACK (base), NULL);
  g_return_val_if_fail (text != NULL, NULL);

  self = demarc_what_if_new (base);
  wishes = g_strsplit (text, ",", -1);
  for (guint i = 0; wishes[i] != NULL; i++)
    if (!parse_wish (self, wishes[i], error))
      return NULL;

  return g_steal_pointer (&self);
}

/**
 * demarc_what_if_with_wish:
 * @self: a what-if
 * @layer: the position of a layer
 * @owner: whose it shall be; %DEMARC_OWNER_UNSTATED, or whose it is, for no wish
 *
 * Makes the same what-if with one layer put elsewhere.
 *
 * Returns: (transfer full): the what-if
 */
DemarcWhatIf *
demarc_what_if_with_wish (DemarcWhatIf *self,
                          guint         layer,
                          DemarcOwner   owner)
{
  DemarcWhatIf *changed;

  g_return_val_if_fail (DEMARC_IS_WHAT_IF (self), NULL);
  g_return_val_if_fail (layer < demarc_stack_get_n_cells (self->base), NULL);

  changed = demarc_what_if_new (self->base);
  memcpy (changed->wishes, self->wishes,
          demarc_stack_get_n_cells (self->base) * sizeof (DemarcOwner));
  set_wish (changed, layer, owner);

  return changed;
}

/**
 * demarc_what_if_get_base:
 * @self: a what-if
 *
 * Gets what it is a what-if of.
 *
 * Returns: (transfer none): the stack as it is
 */
DemarcStack *
demarc_what_if_get_base (DemarcWhatIf *self)
{
  g_return_val_if_fail (DEMARC_IS_WHAT_IF (self), NULL);

  return self->base;
}

/**
 * demarc_what_if_get_stack:
 * @self: a what-if
 *
 * Gets the stack as it is wished, to be drawn: with the layers that were put elsewhere marked as
 * such. Without wishes it is that of the base.
 *
 * Returns: (transfer none): the stack
 */
DemarcStack *
demarc_what_if_get_stack (DemarcWhatIf *self)
{
  g_return_val_if_fail (DEMARC_IS_WHAT_IF (self), NULL);

  if (self->stack == NULL)
    self->stack = demarc_what_if_get_n_wishes (self) == 0 ? g_object_ref (self->base)
                                                          : make_stack (self);

  return self->stack;
}

/**
 * demarc_what_if_get_n_wishes:
 * @self: a what-if
 *
 * Counts the layers that were put elsewhere.
 *
 * Returns: the number
 */
guint
demarc_what_if_get_n_wishes (DemarcWhatIf *self)
{
  guint n = 0;

  g_return_val_if_fail (DEMARC_IS_WHAT_IF (self), 0);

  for (guint i = 0; i < demarc_stack_get_n_cells (self->base); i++)
    n += self->wishes[i] != DEMARC_OWNER_UNSTATED;

  return n;
}

/**
 * demarc_what_if_get_wish:
 * @self: a what-if
 * @layer: the position of a layer
 *
 * Gets where a layer was put.
 *
 * Returns: whose it shall be; %DEMARC_OWNER_UNSTATED if it was left where it is
 */
DemarcOwner
demarc_what_if_get_wish (DemarcWhatIf *self,
                         guint         layer)
{
  g_return_val_if_fail (DEMARC_IS_WHAT_IF (self), DEMARC_OWNER_UNSTATED);
  g_return_val_if_fail (layer < demarc_stack_get_n_cells (self->base), DEMARC_OWNER_UNSTATED);

  return self->wishes[layer];
}

/**
 * demarc_what_if_get_results:
 * @self: a what-if
 *
 * Finds the subjects under which the layers are where they were put. They are looked for once.
 *
 * Returns: (transfer none): the subjects, nearest first
 */
DemarcWhatIfResults *
demarc_what_if_get_results (DemarcWhatIf *self)
{
  g_return_val_if_fail (DEMARC_IS_WHAT_IF (self), NULL);

  if (self->results == NULL)
    self->results = demarc_what_if_results_new (self->base, self->wishes);

  return self->results;
}

/**
 * demarc_what_if_equal:
 * @self: a what-if
 * @other: (nullable): another
 *
 * Tells whether two what-ifs have the same wishes over the same stack.
 *
 * Returns: whether they have
 */
gboolean
demarc_what_if_equal (DemarcWhatIf *self,
                      DemarcWhatIf *other)
{
  g_return_val_if_fail (DEMARC_IS_WHAT_IF (self), FALSE);

  return other != NULL && self->base == other->base &&
         memcmp (self->wishes, other->wishes,
                 demarc_stack_get_n_cells (self->base) * sizeof (DemarcOwner)) == 0;
}

/**
 * demarc_what_if_dup_text:
 * @self: a what-if
 *
 * Makes the text of the wishes, in the order of the model.
 *
 * Returns: (transfer full) (nullable): such as `guest-os:provider,platform-runtime:shared`; %NULL
 * where nothing is wished
 */
char *
demarc_what_if_dup_text (DemarcWhatIf *self)
{
  GString *text;

  g_return_val_if_fail (DEMARC_IS_WHAT_IF (self), NULL);

  text = g_string_new (NULL);
  for (guint i = 0; i < demarc_stack_get_n_cells (self->base); i++)
    if (self->wishes[i] != DEMARC_OWNER_UNSTATED)
      g_string_append_printf (
        text, "%s%s:%s", text->len > 0 ? "," : "",
        demarc_entry_get_id (DEMARC_ENTRY (demarc_stack_get_cell (self->base, i)->layer)),
        demarc_owner_get_word (self->wishes[i]));

  return g_string_free (text, text->len == 0);
}
