/* demarc-matrix-where.c: a layer and who answers for it, as one text
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-matrix-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

/* Between the layer and the owner of `guest-os:customer`. */
#define OWNER_MARK ':'
#define UNSTATED "unstated"

static const char *
get_owner_word (DemarcOwner owner)
{
  return owner == DEMARC_OWNER_UNSTATED ? UNSTATED : demarc_owner_get_word (owner);
}

/* Takes the words of files, and the names of the parties. */
static gboolean
find_owner (DemarcModel *model,
            const char  *words,
            DemarcOwner *owner)
{
  static const DemarcOwner sides[] = { DEMARC_OWNER_CUSTOMER, DEMARC_OWNER_PROVIDER };
  g_autofree char *squashed = demarc_words_squash (words);

  for (guint i = 0; i < DEMARC_N_OWNERS; i++)
    if (g_str_equal (get_owner_word ((DemarcOwner) i), squashed))
      {
        *owner = (DemarcOwner) i;
        return TRUE;
      }

  for (guint i = 0; i < G_N_ELEMENTS (sides) && *squashed != '\0'; i++)
    {
      g_autofree char *name =
        demarc_words_squash (demarc_model_get_party_name (model, (DemarcParty) i));

      if (g_str_equal (name, squashed))
        {
          *owner = sides[i];
          return TRUE;
        }
    }

  return FALSE;
}

/* What was probably meant by a layer and its owner, of which at least one is unknown. */
static char *
dup_where_hint (DemarcModel *model,
                const char  *layer_words,
                const char  *owner_words)
{
  DemarcOwner found = DEMARC_OWNER_UNSTATED;
  DemarcEntry *entry = demarc_model_find_layer (model, layer_words, NULL);
  g_autofree char *layer = NULL;
  g_autofree char *owner = NULL;
  DemarcNearest nearest;

  demarc_nearest_begin (&nearest, entry != NULL ? demarc_entry_get_id (entry) : layer_words);
  _demarc_matrix_offer_layers (&nearest, model);
  layer = demarc_nearest_end (&nearest);

  demarc_nearest_begin (&nearest, find_owner (model, owner_words, &found)
                                    ? get_owner_word (found) : owner_words);
  for (guint i = DEMARC_OWNER_CUSTOMER; i < DEMARC_N_OWNERS; i++)
    demarc_nearest_offer (&nearest, get_owner_word ((DemarcOwner) i));
  demarc_nearest_offer (&nearest, UNSTATED);
  owner = demarc_nearest_end (&nearest);

  /* Translators: %1$s and %2$s are the words that were probably meant, as they are typed. */
  return layer == NULL || owner == NULL
           ? NULL : g_strdup_printf (_("did you mean '%1$s:%2$s'?"), layer, owner);
}

/* Offers all layers by id and by title. */
void
_demarc_matrix_offer_layers (DemarcNearest *nearest,
                             DemarcModel   *model)
{
  for (guint i = 0; i < demarc_model_get_n_layers (model); i++)
    {
      DemarcEntry *layer = DEMARC_ENTRY (demarc_model_get_layer (model, i));

      demarc_nearest_offer (nearest, demarc_entry_get_id (layer));
      demarc_nearest_offer_for (nearest, demarc_entry_get_title (layer),
                                demarc_entry_get_id (layer));
    }
}

/* Reads `guest-os:customer`: an id or a title, and a word or the name of a party. On failure @hint
 * is what was probably meant. */
gboolean
_demarc_matrix_find_where (DemarcModel  *model,
                           const char   *words,
                           DemarcLayer **layer,
                           DemarcOwner  *owner,
                           char        **hint)
{
  const char *mark = strrchr (words, OWNER_MARK);
  g_autofree char *layer_words = mark == NULL ? g_strdup (words)
                                              : g_strndup (words, (gsize) (mark - words));
  const char *owner_words = mark == NULL ? get_owner_word (DEMARC_OWNER_CUSTOMER) : mark + 1;
  DemarcEntry *found = demarc_model_find_layer (model, layer_words, NULL);

  if (mark != NULL && found != NULL && find_owner (model, owner_words, owner))
    {
      *layer = DEMARC_LAYER (found);
      return TRUE;
    }

  *hint = dup_where_hint (model, layer_words, owner_words);

  return FALSE;
}

/* Writes what the other one reads. */
char *
_demarc_matrix_dup_where (DemarcLayer *layer,
                          DemarcOwner  owner)
{
  return g_strdup_printf ("%s%c%s", demarc_entry_get_id (DEMARC_ENTRY (layer)), OWNER_MARK,
                          get_owner_word (owner));
}
