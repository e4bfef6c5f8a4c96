/* demarc-wish.c: putting layers elsewhere
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-wish.h"

/* A place with everything but wishes, and the layer that is looked at. */
static DemarcPlace *
dup_bare (DemarcPlace *place)
{
  g_autoptr (DemarcPlace) unwished = demarc_place_with_option (place, DEMARC_PLACE_WHAT_IF, NULL);

  return demarc_place_with_option (unwished, DEMARC_PLACE_LAYER, NULL);
}

/* Whether the way to a place, if there is one, was a wish. */
static gboolean
is_by_wish (DemarcPlace *from,
            DemarcPlace *to)
{
  g_autoptr (DemarcPlace) bare_from = dup_bare (from);
  g_autoptr (DemarcPlace) bare_to = to == NULL ? NULL : dup_bare (to);

  return to != NULL && demarc_place_equal (bare_from, bare_to) &&
         g_strcmp0 (demarc_place_get_option (from, DEMARC_PLACE_WHAT_IF),
                    demarc_place_get_option (to, DEMARC_PLACE_WHAT_IF)) != 0;
}

/**
 * demarc_session_wish:
 * @self: a session
 * @layer: the position of a layer
 * @owner: whose it shall be; whose it is to take the wish back
 *
 * Puts a layer of the subject elsewhere, to see where it would be so. It is a step of the way.
 */
void
demarc_session_wish (DemarcSession *self,
                     guint          layer,
                     DemarcOwner    owner)
{
  DemarcWhatIf *present;
  g_autoptr (DemarcWhatIf) before = NULL;
  g_autoptr (DemarcWhatIf) after = NULL;
  g_autoptr (DemarcPlace) place = NULL;
  g_autofree char *text = NULL;

  g_return_if_fail (DEMARC_IS_SESSION (self));

  present = demarc_session_get_what_if (self);
  before = present != NULL ? g_object_ref (present)
                           : demarc_what_if_new (demarc_session_get_stack (self));
  after = demarc_what_if_with_wish (before, layer, owner);
  text = demarc_what_if_dup_text (after);
  place =
    demarc_place_with_option (demarc_session_get_place (self), DEMARC_PLACE_WHAT_IF, text);
  demarc_session_go (self, place, NULL);
}

/**
 * demarc_session_reset_wishes:
 * @self: a session
 *
 * Puts all layers back to where they are. It is a step of the way, so one can go back to them.
 */
void
demarc_session_reset_wishes (DemarcSession *self)
{
  g_autoptr (DemarcPlace) place = NULL;

  g_return_if_fail (DEMARC_IS_SESSION (self));

  place = demarc_place_with_option (demarc_session_get_place (self), DEMARC_PLACE_WHAT_IF, NULL);
  demarc_session_go (self, place, NULL);
}

/**
 * demarc_session_undo_wish:
 * @self: a session
 *
 * Goes back if the last step of the way was that a layer was put elsewhere, or that all were put
 * back.
 *
 * Returns: whether it was
 */
gboolean
demarc_session_undo_wish (DemarcSession *self)
{
  g_return_val_if_fail (DEMARC_IS_SESSION (self), FALSE);

  if (!is_by_wish (demarc_session_get_place (self), demarc_session_peek (self, FALSE)))
    return FALSE;

  demarc_session_go_back (self);

  return TRUE;
}

/**
 * demarc_session_redo_wish:
 * @self: a session
 *
 * Goes forward again over what demarc_session_undo_wish() took back.
 *
 * Returns: whether there was such a step
 */
gboolean
demarc_session_redo_wish (DemarcSession *self)
{
  g_return_val_if_fail (DEMARC_IS_SESSION (self), FALSE);

  if (!is_by_wish (demarc_session_get_place (self), demarc_session_peek (self, TRUE)))
    return FALSE;

  demarc_session_go_forward (self);

  return TRUE;
}
