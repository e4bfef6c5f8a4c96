/* demarc-model-check.c: what a model's tables cannot say
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "demarc-model-shapes.h"
#include "demarc-words.h"

/* Whether the claims of a cell name different owners. */
static gboolean
claims_differ (DemarcReader *reader,
               guint32       cell)
{
  guint n = demarc_reader_get_n (reader, cell, CELL_CLAIMS);
  guint32 owner = 0;

  for (guint i = 0; i < n; i++)
    {
      guint32 claim = demarc_reader_get_item (reader, cell, CELL_CLAIMS, i);
      guint32 word = claim == 0 ? 0 : demarc_reader_get_word (reader, claim, CLAIM_OWNER);

      if (word != 0 && owner != 0 && word != owner)
        return TRUE;
      if (word != 0)
        owner = word;
    }

  return FALSE;
}

/* Whether any of the claims, if there are some, names this owner. */
static gboolean
is_claimed (DemarcReader *reader,
            guint32       cell,
            guint32       owner)
{
  guint n = demarc_reader_get_n (reader, cell, CELL_CLAIMS);

  for (guint i = 0; i < n; i++)
    {
      guint32 claim = demarc_reader_get_item (reader, cell, CELL_CLAIMS, i);

      if (claim != 0 && demarc_reader_get_word (reader, claim, CLAIM_OWNER) == owner)
        return TRUE;
    }

  return n == 0;
}

static void
check_halves (DemarcReader *reader,
              guint32       cell)
{
  static const struct { guint field; const char *name; } halves[] = {
    { CELL_CUSTOMER, "customer" }, { CELL_PROVIDER, "provider" },
  };

  for (guint i = 0; i < G_N_ELEMENTS (halves); i++)
    if (demarc_reader_get_word (reader, cell, halves[i].field) == 0)
      demarc_reader_report (
        reader, DEMARC_SEVERITY_ERROR, NULL, NULL,
        _("a shared layer needs both halves in words: the member '%s' is missing"),
        halves[i].name);
}

/**
 * demarc_model_check_cell:
 * @reader: the reader
 * @record: a cell of a service or a variant
 *
 * Checks that a shared layer has both halves, and that somebody says what the cell says.
 */
void
demarc_model_check_cell (DemarcReader *reader,
                         guint32       record)
{
  guint32 owner = demarc_reader_get_word (reader, record, CELL_OWNER);

  if (owner == OWNER_WORD_SHARED)
    check_halves (reader, record);

  if (owner == 0 && claims_differ (reader, record))
    demarc_reader_report (reader, DEMARC_SEVERITY_ERROR, NULL, NULL,
                          _("the claims differ: say with 'owner' where the layer is drawn"));
  else if (owner != 0 && !is_claimed (reader, record, owner))
    demarc_reader_report (reader, DEMARC_SEVERITY_WARNING, "owner", NULL,
                          _("none of the claims names this owner"));
}

/**
 * demarc_model_check_category_cell:
 * @reader: the reader
 * @record: a cell of a category
 *
 * Checks that the diagram knows where to draw the layer when the sources do not agree.
 */
void
demarc_model_check_category_cell (DemarcReader *reader,
                                  guint32       record)
{
  guint32 owner = demarc_reader_get_word (reader, record, CELL_OWNER);
  gboolean shared = owner == OWNER_WORD_SHARED ||
                    (owner == 0 && demarc_reader_get_n (reader, record, CELL_CLAIMS) > 0 &&
                     is_claimed (reader, record, OWNER_WORD_SHARED));

  if (owner == 0 && claims_differ (reader, record))
    demarc_reader_report (reader, DEMARC_SEVERITY_ERROR, NULL, NULL,
                          _("the claims differ: say with 'owner' where the layer is drawn"));
  if (shared)
    check_halves (reader, record);
}

static void
check_placements (DemarcReader *reader,
                  guint32       service)
{
  guint n = demarc_reader_get_n (reader, service, SERVICE_CATEGORIES);
  guint n_schemes = demarc_reader_get_n_ids (reader, LIST_SCHEME);

  if (demarc_reader_get_word (reader, service, SERVICE_CATEGORIES) != 0 && n < n_schemes)
    demarc_reader_report (reader, DEMARC_SEVERITY_ERROR, "categories", NULL,
                          _("expected a category in each of the %u schemes, found %u"), n_schemes,
                          n);
}

static void
check_variants (DemarcReader *reader,
                guint32       service)
{
  guint n = demarc_reader_get_n (reader, service, SERVICE_VARIANTS);
  guint n_bases = 0;

  for (guint i = 0; i < n; i++)
    {
      guint32 variant = demarc_reader_get_item (reader, service, SERVICE_VARIANTS, i);
      g_autofree char *member = g_strdup_printf ("variants/%u", i);

      if (variant == 0 || demarc_reader_get_word (reader, variant, VARIANT_BASE) != 2)
        continue;

      n_bases++;
      if (demarc_reader_get_word (reader, variant, VARIANT_CELLS) != 0)
        demarc_reader_report (reader, DEMARC_SEVERITY_ERROR, member, NULL,
                              _("the base variant is what the service's own cells describe: "
                                "it has no cells"));
    }

  if (n > 0 && n_bases != 1)
    demarc_reader_report (reader, DEMARC_SEVERITY_ERROR, "variants", NULL,
                          _("expected exactly one variant with \"base\": true, found %u"), n_bases);
}

/**
 * demarc_model_check_service:
 * @reader: the reader
 * @record: a service
 *
 * Checks that a service has a category in every scheme, and one base among its variants.
 */
void
demarc_model_check_service (DemarcReader *reader,
                            guint32       record)
{
  check_placements (reader, record);
  check_variants (reader, record);
}

/**
 * demarc_model_check_incident:
 * @reader: the reader
 * @record: an incident
 *
 * Checks that some layer decides whose job it was, and that none is named twice.
 */
void
demarc_model_check_incident (DemarcReader *reader,
                             guint32       record)
{
  guint n = demarc_reader_get_n (reader, record, INCIDENT_LAYERS);

  if (demarc_reader_get_word (reader, record, INCIDENT_LAYERS) != 0 && n == 0)
    demarc_reader_report (reader, DEMARC_SEVERITY_ERROR, "layers", NULL,
                          _("expected at least one"));

  for (guint i = 1; i < n; i++)
    for (guint j = 0; j < i; j++)
      {
        guint32 layer = demarc_reader_get_item (reader, record, INCIDENT_LAYERS, i);
        g_autofree char *member = g_strdup_printf ("layers/%u", i);

        if (layer != 0 && layer == demarc_reader_get_item (reader, record, INCIDENT_LAYERS, j))
          demarc_reader_report (reader, DEMARC_SEVERITY_ERROR, member, NULL,
                                _("this layer is named twice"));
      }
}

/**
 * demarc_model_check_root:
 * @reader: the reader
 * @record: the model
 *
 * Checks that there is something to show at all.
 */
void
demarc_model_check_root (DemarcReader *reader,
                         guint32       record)
{
  static const struct { guint field; const char *name; } lists[] = {
    { MODEL_LAYERS, "layers" }, { MODEL_SCHEMES, "schemes" }, { MODEL_AREAS, "areas" },
  };
  guint n_schemes = demarc_reader_get_n (reader, record, MODEL_SCHEMES);

  /* A count is kept as the number + 1. */
  if (demarc_reader_get_word (reader, record, MODEL_FORMAT) == 1)
    demarc_reader_report (reader, DEMARC_SEVERITY_ERROR, "format", NULL,
                          _("expected a whole number from 1 to %u"), (guint) DEMARC_MODEL_FORMAT);

  for (guint i = 0; i < G_N_ELEMENTS (lists); i++)
    if (demarc_reader_get_word (reader, record, lists[i].field) != 0 &&
        demarc_reader_get_n (reader, record, lists[i].field) == 0)
      demarc_reader_report (reader, DEMARC_SEVERITY_ERROR, lists[i].name, NULL,
                            _("expected at least one"));

  for (guint i = 0; i < n_schemes; i++)
    {
      guint32 scheme = demarc_reader_get_item (reader, record, MODEL_SCHEMES, i);
      g_autofree char *member = g_strdup_printf ("schemes/%u/categories", i);

      if (scheme != 0 && demarc_reader_get_word (reader, scheme, SCHEME_CATEGORIES) != 0 &&
          demarc_reader_get_n (reader, scheme, SCHEME_CATEGORIES) == 0)
        demarc_reader_report (reader, DEMARC_SEVERITY_ERROR, member, NULL,
                              _("expected at least one"));
    }
}

/**
 * demarc_model_check_subject:
 * @reader: the reader
 * @text: a text
 * @hint: (out) (nullable): which subject was probably meant
 *
 * Tells whether a text names a service (`rds`), a variant (`ecs/fargate`) or a category
 * (`category:three/container`) of the model being read.
 *
 * Returns: whether it does
 */
gboolean
demarc_model_check_subject (DemarcReader  *reader,
                            const char    *text,
                            char         **hint)
{
  const char *slash = strrchr (text, '/');
  const char *id = text;
  guint list = slash != NULL ? LIST_VARIANT : LIST_SERVICE;
  g_autofree char *prefix = NULL;

  if (g_str_has_prefix (text, "category:"))
    {
      id = text + strlen ("category:");
      list = LIST_CATEGORY;
    }

  prefix = g_strndup (text, (gsize) ((slash != NULL ? slash + 1 : id) - text));

  return demarc_reader_find (reader, list, id, prefix, hint) >= 0;
}
