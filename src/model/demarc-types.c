/* demarc-types.c: the words of the field
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-types.h"

/**
 * demarc_owner_get_word:
 * @owner: an owner
 *
 * Gets the word that files and programs use.
 *
 * Returns: (transfer none) (nullable): "customer", "shared", "provider", or %NULL when unstated
 */
const char *
demarc_owner_get_word (DemarcOwner owner)
{
  static const char *const words[] = { NULL, "customer", "shared", "provider" };

  g_return_val_if_fail (owner < G_N_ELEMENTS (words), NULL);

  return words[owner];
}

/**
 * demarc_state_get_word:
 * @state: a state
 *
 * Gets the word that files and programs use.
 *
 * Returns: (transfer none): "settled", "disputed" or "unstated"
 */
const char *
demarc_state_get_word (DemarcState state)
{
  static const char *const words[] = { "settled", "disputed", "unstated" };

  g_return_val_if_fail (state < G_N_ELEMENTS (words), NULL);

  return words[state];
}

/**
 * demarc_basis_get_word:
 * @basis: a basis
 *
 * Gets the word that files and programs use.
 *
 * Returns: (transfer none): "stated", "implied", "general" or "inferred"
 */
const char *
demarc_basis_get_word (DemarcBasis basis)
{
  static const char *const words[] = { "stated", "implied", "general", "inferred" };

  g_return_val_if_fail (basis < G_N_ELEMENTS (words), NULL);

  return words[basis];
}

/**
 * demarc_control_get_word:
 * @control: a type of control
 *
 * Gets the word that files and programs use.
 *
 * Returns: (transfer none): "inherited", "shared" or "customer-specific"
 */
const char *
demarc_control_get_word (DemarcControl control)
{
  static const char *const words[] = { "inherited", "shared", "customer-specific" };

  g_return_val_if_fail (control < G_N_ELEMENTS (words), NULL);

  return words[control];
}
