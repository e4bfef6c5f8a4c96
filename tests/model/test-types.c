/* test-types.c: the words of the field
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-types.h"

/* Files and programs depend on these words: they are never changed. */
static void
test_words (void)
{
  g_assert_null (demarc_owner_get_word (DEMARC_OWNER_UNSTATED));
  g_assert_cmpstr (demarc_owner_get_word (DEMARC_OWNER_CUSTOMER), ==, "customer");
  g_assert_cmpstr (demarc_owner_get_word (DEMARC_OWNER_SHARED), ==, "shared");
  g_assert_cmpstr (demarc_owner_get_word (DEMARC_OWNER_PROVIDER), ==, "provider");

  g_assert_cmpstr (demarc_state_get_word (DEMARC_STATE_SETTLED), ==, "settled");
  g_assert_cmpstr (demarc_state_get_word (DEMARC_STATE_DISPUTED), ==, "disputed");
  g_assert_cmpstr (demarc_state_get_word (DEMARC_STATE_UNSTATED), ==, "unstated");

  g_assert_cmpstr (demarc_basis_get_word (DEMARC_BASIS_STATED), ==, "stated");
  g_assert_cmpstr (demarc_basis_get_word (DEMARC_BASIS_IMPLIED), ==, "implied");
  g_assert_cmpstr (demarc_basis_get_word (DEMARC_BASIS_GENERAL), ==, "general");
  g_assert_cmpstr (demarc_basis_get_word (DEMARC_BASIS_INFERRED), ==, "inferred");

  g_assert_cmpstr (demarc_control_get_word (DEMARC_CONTROL_INHERITED), ==, "inherited");
  g_assert_cmpstr (demarc_control_get_word (DEMARC_CONTROL_SHARED), ==, "shared");
  g_assert_cmpstr (demarc_control_get_word (DEMARC_CONTROL_CUSTOMER_SPECIFIC), ==,
                   "customer-specific");
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  g_test_add_func ("/types/words", test_words);

  return g_test_run ();
}
