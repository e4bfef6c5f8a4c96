/* demarc-types.h: the words of the field
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#pragma once

#include <glib-object.h>

G_BEGIN_DECLS

/**
 * DemarcParty:
 * @DEMARC_PARTY_CUSTOMER: the one who uses the cloud
 * @DEMARC_PARTY_PROVIDER: the one who runs it
 *
 * The two sides of the demarcation line. Their names are data of the model.
 */
typedef enum
{
  DEMARC_PARTY_CUSTOMER,
  DEMARC_PARTY_PROVIDER,
} DemarcParty;

#define DEMARC_N_PARTIES 2

/**
 * DemarcOwner:
 * @DEMARC_OWNER_UNSTATED: nobody says
 * @DEMARC_OWNER_CUSTOMER: the customer answers for it
 * @DEMARC_OWNER_SHARED: both must act for it to be safe
 * @DEMARC_OWNER_PROVIDER: the provider answers for it
 *
 * Who answers for a layer.
 */
typedef enum
{
  DEMARC_OWNER_UNSTATED,
  DEMARC_OWNER_CUSTOMER,
  DEMARC_OWNER_SHARED,
  DEMARC_OWNER_PROVIDER,
} DemarcOwner;

#define DEMARC_N_OWNERS 4

/**
 * DemarcState:
 * @DEMARC_STATE_SETTLED: those who speak agree
 * @DEMARC_STATE_DISPUTED: their claims differ
 * @DEMARC_STATE_UNSTATED: nobody speaks
 *
 * How sure an answer is.
 */
typedef enum
{
  DEMARC_STATE_SETTLED,
  DEMARC_STATE_DISPUTED,
  DEMARC_STATE_UNSTATED,
} DemarcState;

/**
 * DemarcBasis:
 * @DEMARC_BASIS_STATED: the source says it of this subject
 * @DEMARC_BASIS_IMPLIED: it follows from the source's words
 * @DEMARC_BASIS_GENERAL: the source says it of every service
 * @DEMARC_BASIS_INFERRED: the source says it of a category that the subject was put in by Demarc,
 *   not by the source
 *
 * How directly a source speaks.
 */
typedef enum
{
  DEMARC_BASIS_STATED,
  DEMARC_BASIS_IMPLIED,
  DEMARC_BASIS_GENERAL,
  DEMARC_BASIS_INFERRED,
} DemarcBasis;

/**
 * DemarcControl:
 * @DEMARC_CONTROL_INHERITED: the customer takes the control over from the provider
 * @DEMARC_CONTROL_SHARED: both sides implement it, each in its own part
 * @DEMARC_CONTROL_CUSTOMER_SPECIFIC: the customer alone implements it
 *
 * The type of a layer's controls.
 */
typedef enum
{
  DEMARC_CONTROL_INHERITED,
  DEMARC_CONTROL_SHARED,
  DEMARC_CONTROL_CUSTOMER_SPECIFIC,
} DemarcControl;

const char *demarc_owner_get_word   (DemarcOwner owner);
const char *demarc_state_get_word   (DemarcState state);
const char *demarc_basis_get_word   (DemarcBasis basis);
const char *demarc_control_get_word (DemarcControl control);

G_END_DECLS
