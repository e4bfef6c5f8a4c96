/* demarc-subject.c: what a stack is of
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-subject.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "demarc-words.h"

#define CATEGORY_PREFIX "category:"

/**
 * DemarcSubject:
 *
 * What an answer is about: a service (`rds`), a variant of one (`ecs/fargate`) or a category of a
 * scheme (`category:container`). It is immutable.
 */
struct _DemarcSubject
{
  GObject         parent_instance;

  /* Owned */
  DemarcService  *service;
  DemarcVariant  *variant;
  DemarcCategory *category;
  char           *text;
};

G_DEFINE_FINAL_TYPE (DemarcSubject, demarc_subject, G_TYPE_OBJECT)

static void
demarc_subject_finalize (GObject *object)
{
  DemarcSubject *self = DEMARC_SUBJECT (object);

  g_clear_object (&self->service);
  g_clear_object (&self->variant);
  g_clear_object (&self->category);
  g_clear_pointer (&self->text, g_free);

  G_OBJECT_CLASS (demarc_subject_parent_class)->finalize (object);
}

static void
demarc_subject_class_init (DemarcSubjectClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_subject_finalize;
}

static void
demarc_subject_init (DemarcSubject *self)
{
}

/**
 * demarc_subject_new_for_service:
 * @service: a service
 *
 * Makes the subject of a service.
 *
 * Returns: (transfer full): the subject
 */
DemarcSubject *
demarc_subject_new_for_service (DemarcService *service)
{
  DemarcSubject *self = g_object_new (DEMARC_TYPE_SUBJECT, NULL);

  self->service = g_object_ref (service);
  self->text = g_strdup (demarc_entry_get_id (DEMARC_ENTRY (service)));

  return self;
}

/**
 * demarc_subject_new_for_variant:
 * @service: a service
 * @variant: a variant of it
 *
 * Makes the subject of a variant. The base variant is what the service's own stack describes, so
 * its subject is that of the service.
 *
 * Returns: (transfer full): the subject
 */
DemarcSubject *
demarc_subject_new_for_variant (DemarcService *service,
                                DemarcVariant *variant)
{
  DemarcSubject *self = demarc_subject_new_for_service (service);

  if (demarc_variant_is_base (variant))
    return self;

  self->variant = g_object_ref (variant);
  g_free (self->text);
  self->text = g_strdup_printf ("%s/%s", demarc_entry_get_id (DEMARC_ENTRY (service)),
                                demarc_entry_get_id (DEMARC_ENTRY (variant)));

  return self;
}

/**
 * demarc_subject_new_for_category:
 * @category: a category
 *
 * Makes the subject of a category.
 *
 * Returns: (transfer full): the subject
 */
DemarcSubject *
demarc_subject_new_for_category (DemarcCategory *category)
{
  DemarcSubject *self = g_object_new (DEMARC_TYPE_SUBJECT, NULL);

  self->category = g_object_ref (category);
  self->text = g_strconcat (CATEGORY_PREFIX, demarc_entry_get_id (DEMARC_ENTRY (category)), NULL);

  return self;
}

/**
 * demarc_subject_get_service:
 * @self: a subject
 *
 * Gets the service.
 *
 * Returns: (transfer none) (nullable): the service; %NULL for a category
 */
DemarcService *
demarc_subject_get_service (DemarcSubject *self)
{
  g_return_val_if_fail (DEMARC_IS_SUBJECT (self), NULL);

  return self->service;
}

/**
 * demarc_subject_get_variant:
 * @self: a subject
 *
 * Gets the variant.
 *
 * Returns: (transfer none) (nullable): the variant; %NULL for a service as such and for a category
 */
DemarcVariant *
demarc_subject_get_variant (DemarcSubject *self)
{
  g_return_val_if_fail (DEMARC_IS_SUBJECT (self), NULL);

  return self->variant;
}

/**
 * demarc_subject_get_category:
 * @self: a subject
 *
 * Gets the category that the subject is.
 *
 * Returns: (transfer none) (nullable): the category; %NULL for a service
 */
DemarcCategory *
demarc_subject_get_category (DemarcSubject *self)
{
  g_return_val_if_fail (DEMARC_IS_SUBJECT (self), NULL);

  return self->category;
}

/**
 * demarc_subject_get_text:
 * @self: a subject
 *
 * Gets the text by which places and the command line name the subject. For a category it holds
 * within its scheme.
 *
 * Returns: (transfer none): `rds`, `ecs/fargate` or `category:container`
 */
const char *
demarc_subject_get_text (DemarcSubject *self)
{
  g_return_val_if_fail (DEMARC_IS_SUBJECT (self), NULL);

  return self->text;
}

/**
 * demarc_subject_get_title:
 * @self: a subject
 *
 * Gets what people call the service or the category, without the variant.
 *
 * Returns: (transfer none): the title
 */
const char *
demarc_subject_get_title (DemarcSubject *self)
{
  g_return_val_if_fail (DEMARC_IS_SUBJECT (self), NULL);

  return demarc_entry_get_title (self->service != NULL ? DEMARC_ENTRY (self->service)
                                                       : DEMARC_ENTRY (self->category));
}

/**
 * demarc_subject_dup_full_title:
 * @self: a subject
 *
 * Makes the title with the variant.
 *
 * Returns: (transfer full): such as "Amazon ECS, Fargate"
 */
char *
demarc_subject_dup_full_title (DemarcSubject *self)
{
  g_return_val_if_fail (DEMARC_IS_SUBJECT (self), NULL);

  if (self->variant == NULL)
    return g_strdup (demarc_subject_get_title (self));

  /* Translators: a service and its variant, such as "Amazon ECS, Fargate". */
  return g_strdup_printf (_("%1$s, %2$s"), demarc_subject_get_title (self),
                          demarc_entry_get_title (DEMARC_ENTRY (self->variant)));
}

/**
 * demarc_subject_equal:
 * @self: a subject
 * @other: (nullable): another
 *
 * Tells whether two subjects of one model are the same.
 *
 * Returns: whether they are
 */
gboolean
demarc_subject_equal (DemarcSubject *self,
                      DemarcSubject *other)
{
  g_return_val_if_fail (DEMARC_IS_SUBJECT (self), FALSE);

  return other != NULL && self->service == other->service && self->variant == other->variant &&
         self->category == other->category;
}

static gboolean
is_called (const char *name,
           const char *squashed)
{
  g_autofree char *form = demarc_words_squash (name);

  return *squashed != '\0' && g_str_equal (form, squashed);
}

static gboolean
service_is_called (DemarcService *service,
                   const char    *squashed)
{
  DemarcList aliases = demarc_service_get_aliases (service);

  if (is_called (demarc_entry_get_id (DEMARC_ENTRY (service)), squashed) ||
      is_called (demarc_entry_get_title (DEMARC_ENTRY (service)), squashed))
    return TRUE;

  for (guint i = 0; i < aliases.n; i++)
    if (is_called (demarc_list_get_text (aliases, i), squashed))
      return TRUE;

  return FALSE;
}

/* Ids are tried first and as they are: that is what programs and places use, and it is quick. */
static DemarcService *
find_service (DemarcModel *model,
              const char  *words)
{
  guint n = demarc_model_get_n_services (model);
  g_autofree char *squashed = NULL;

  for (guint i = 0; i < n; i++)
    {
      DemarcService *service = demarc_model_get_service (model, i);

      if (g_str_equal (demarc_entry_get_id (DEMARC_ENTRY (service)), words))
        return service;
    }

  squashed = demarc_words_squash (words);
  for (guint i = 0; i < n; i++)
    if (service_is_called (demarc_model_get_service (model, i), squashed))
      return demarc_model_get_service (model, i);

  return NULL;
}

static DemarcVariant *
find_variant (DemarcModel   *model,
              DemarcService *service,
              const char    *words)
{
  g_autofree char *squashed = demarc_words_squash (words);

  for (guint i = 0; i < demarc_service_get_n_variants (service); i++)
    {
      DemarcVariant *variant = demarc_model_get_variant (model, service, i);

      if (is_called (demarc_entry_get_id (DEMARC_ENTRY (variant)), squashed) ||
          is_called (demarc_entry_get_title (DEMARC_ENTRY (variant)), squashed))
        return variant;
    }

  return NULL;
}

static DemarcCategory *
find_category_in (DemarcModel  *model,
                  DemarcScheme *scheme,
                  const char   *squashed)
{
  for (guint i = 0; i < demarc_scheme_get_n_categories (scheme); i++)
    {
      DemarcCategory *category = demarc_model_get_category (model, scheme, i);

      if (is_called (demarc_entry_get_id (DEMARC_ENTRY (category)), squashed) ||
          is_called (demarc_entry_get_title (DEMARC_ENTRY (category)), squashed) ||
          is_called (demarc_category_get_short (category), squashed))
        return category;
    }

  return NULL;
}

/* The category may be named with its scheme, `three/container`. Without it the scheme in use comes
 * first, then the others: `category:paas` can mean only one. */
static DemarcCategory *
find_category (DemarcModel  *model,
               DemarcScheme *scheme,
               const char   *words)
{
  const char *slash = strchr (words, '/');
  g_autofree char *squashed = demarc_words_squash (slash == NULL ? words : slash + 1);
  DemarcCategory *found;

  if (slash != NULL)
    {
      g_autofree char *name = g_strndup (words, (gsize) (slash - words));
      DemarcEntry *named = demarc_model_find_scheme (model, name, NULL);

      return named == NULL ? NULL : find_category_in (model, DEMARC_SCHEME (named), squashed);
    }

  found = find_category_in (model, scheme, squashed);
  for (guint i = 0; found == NULL && i < demarc_model_get_n_schemes (model); i++)
    found = find_category_in (model, demarc_model_get_scheme (model, i), squashed);

  return found;
}

static void
offer_service (DemarcNearest *nearest,
               DemarcService *service)
{
  const char *id = demarc_entry_get_id (DEMARC_ENTRY (service));
  DemarcList aliases = demarc_service_get_aliases (service);

  demarc_nearest_offer (nearest, id);
  demarc_nearest_offer_for (nearest, demarc_entry_get_title (DEMARC_ENTRY (service)), id);
  for (guint i = 0; i < aliases.n; i++)
    demarc_nearest_offer_for (nearest, demarc_list_get_text (aliases, i), id);
}

static char *
make_hint (DemarcModel *model,
           const char  *words)
{
  const char *slash = strchr (words, '/');
  g_autofree char *head = slash == NULL ? g_strdup (words)
                                        : g_strndup (words, (gsize) (slash - words));
  DemarcService *service = slash == NULL ? NULL : find_service (model, head);
  DemarcNearest nearest;

  demarc_nearest_begin (&nearest, words);
  if (service != NULL)
    {
      for (guint i = 0; i < demarc_service_get_n_variants (service); i++)
        {
          DemarcVariant *variant = demarc_model_get_variant (model, service, i);
          g_autofree char *text = g_strdup_printf ("%s/%s",
                                                   demarc_entry_get_id (DEMARC_ENTRY (service)),
                                                   demarc_entry_get_id (DEMARC_ENTRY (variant)));

          demarc_nearest_offer (&nearest, text);
        }
      return demarc_nearest_hint (&nearest);
    }

  for (guint i = 0; i < demarc_model_get_n_services (model); i++)
    offer_service (&nearest, demarc_model_get_service (model, i));
  for (guint i = 0; i < demarc_model_get_n_all_categories (model); i++)
    {
      DemarcEntry *category = DEMARC_ENTRY (demarc_model_get_any_category (model, i));
      g_autofree char *text = g_strconcat (CATEGORY_PREFIX, demarc_entry_get_id (category), NULL);

      demarc_nearest_offer (&nearest, text);
      demarc_nearest_offer_for (&nearest, demarc_entry_get_title (category), text);
    }

  return demarc_nearest_hint (&nearest);
}

static DemarcSubject *
find_subject (DemarcModel  *model,
              const char   *words,
              DemarcScheme *scheme)
{
  const char *slash = strchr (words, '/');
  DemarcCategory *category;
  DemarcService *service;

  if (g_str_has_prefix (words, CATEGORY_PREFIX))
    {
      category = find_category (model, scheme, words + strlen (CATEGORY_PREFIX));
      return category == NULL ? NULL : demarc_subject_new_for_category (category);
    }

  if (slash != NULL)
    {
      g_autofree char *head = g_strndup (words, (gsize) (slash - words));
      DemarcVariant *variant;

      service = find_service (model, head);
      variant = service == NULL ? NULL : find_variant (model, service, slash + 1);
      return variant == NULL ? NULL : demarc_subject_new_for_variant (service, variant);
    }

  service = find_service (model, words);
  if (service != NULL)
    return demarc_subject_new_for_service (service);

  category = find_category (model, scheme, words);
  return category == NULL ? NULL : demarc_subject_new_for_category (category);
}

/**
 * demarc_model_find_subject:
 * @model: a model
 * @words: `rds`, `ecs/fargate`, `category:container` or `category:three/container`; names and
 *   aliases work as well as ids; case, accents and punctuation aside
 * @scheme: (nullable): the scheme in which a category is looked for first; %NULL for the default
 * @hint: (out) (optional) (nullable) (transfer full): which subject was probably meant
 *
 * Finds what words mean.
 *
 * Returns: (transfer full) (nullable): the subject
 */
DemarcSubject *
demarc_model_find_subject (DemarcModel   *model,
                           const char    *words,
                           DemarcScheme  *scheme,
                           char         **hint)
{
  DemarcSubject *subject;

  g_return_val_if_fail (DEMARC_IS_MODEL (model), NULL);
  g_return_val_if_fail (words != NULL, NULL);

  subject =
    find_subject (model, words, scheme != NULL ? scheme : demarc_model_get_scheme (model, 0));
  if (subject == NULL && hint != NULL)
    *hint = make_hint (model, words);

  return subject;
}
