/* demarc-place.c: what is being looked at, as one text
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include "demarc-place-private.h"

#include <glib/gi18n-lib.h>
#include <string.h>

#include "demarc-words.h"

#define PREFIX "demarc:"

/* A place never needs more; longer texts are not places. */
#define TEXT_MAX 4096

/* How many characters of what is wrong a message shows. */
#define SHOWN_MAX 120

/* What stands in a value as it is; everything else is percent-encoded. */
#define PLAIN "/:,.~+@"

static const char *const pages[DEMARC_N_PAGES] = {
  "explore", "compare", "matrix", "workload", "incidents",
};

#define ON(page) (1u << DEMARC_PAGE_##page)
#define ON_ALL (~0u)

/* In the order in which a text lists them. */
static const struct
{
  const char *name;
  guint       pages;   /* that it says something on */
  gboolean    is_flag;
} options[DEMARC_PLACE_N_OPTIONS] = {
  { DEMARC_PLACE_SCHEME, ON_ALL, FALSE },
  { DEMARC_PLACE_LENS, ON_ALL, FALSE },
  { DEMARC_PLACE_LAYER, ON_ALL, FALSE },
  { DEMARC_PLACE_TOWARD, ON (EXPLORE), FALSE },
  { DEMARC_PLACE_BY, ON (EXPLORE), FALSE },
  { DEMARC_PLACE_BASELINE, ON (COMPARE), FALSE },
  { DEMARC_PLACE_AT, ON (COMPARE) | ON (MATRIX) | ON (WORKLOAD), FALSE },
  { DEMARC_PLACE_ONLY_DIFFERENCES, ON (COMPARE), TRUE },
  { DEMARC_PLACE_LISTS, ON (COMPARE), TRUE },
  { DEMARC_PLACE_WHAT_IF, ON (EXPLORE), FALSE },
  { DEMARC_PLACE_SORT, ON (MATRIX), FALSE },
  { DEMARC_PLACE_GROUP, ON (MATRIX), FALSE },
  { DEMARC_PLACE_FOLDED, ON (MATRIX), FALSE },
  { DEMARC_PLACE_AREA, ON (MATRIX), FALSE },
  { DEMARC_PLACE_CATEGORY, ON (MATRIX), FALSE },
  { DEMARC_PLACE_WHERE, ON (MATRIX), FALSE },
  { DEMARC_PLACE_WORDS, ON (MATRIX), FALSE },
  { DEMARC_PLACE_DISPUTED, ON (MATRIX), TRUE },
  { DEMARC_PLACE_TRANSPOSE, ON (MATRIX), TRUE },
  { DEMARC_PLACE_SWAP, ON (WORKLOAD), FALSE },
  { DEMARC_PLACE_INCIDENT, ON (INCIDENTS), FALSE },
  { DEMARC_PLACE_ANSWER, ON (INCIDENTS), TRUE },
};

G_DEFINE_QUARK (demarc-place-error-quark, demarc_place_error)

G_DEFINE_FINAL_TYPE (DemarcPlace, demarc_place, G_TYPE_OBJECT)

static void
demarc_place_finalize (GObject *object)
{
  DemarcPlace *self = DEMARC_PLACE (object);

  g_clear_pointer (&self->subject, g_free);
  g_clear_pointer (&self->text, g_free);
  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    g_clear_pointer (&self->values[i], g_free);

  G_OBJECT_CLASS (demarc_place_parent_class)->finalize (object);
}

static void
demarc_place_class_init (DemarcPlaceClass *klass)
{
  G_OBJECT_CLASS (klass)->finalize = demarc_place_finalize;
}

static void
demarc_place_init (DemarcPlace *self)
{
}

int
_demarc_place_find_option (const char *option)
{
  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    if (g_str_equal (options[i].name, option))
      return (int) i;

  return -1;
}

const char *
_demarc_place_get_option_name (guint position)
{
  return options[position].name;
}

/* Leaves out what says nothing on the page. */
void
_demarc_place_drop_foreign (DemarcPlace *self)
{
  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    if ((options[i].pages & (1u << self->page)) == 0)
      g_clear_pointer (&self->values[i], g_free);
}

/* Writes the text of a place whose parts are all there. The order is fixed, so equal places have
 * equal texts. */
DemarcPlace *
_demarc_place_finish (DemarcPlace *self)
{
  g_autoptr (GString) text = g_string_new (PREFIX);
  char separator = '?';

  g_string_append (text, pages[self->page]);
  if (self->subject != NULL)
    {
      g_string_append_c (text, '/');
      g_string_append_uri_escaped (text, self->subject, PLAIN, FALSE);
    }

  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    {
      if (self->values[i] == NULL)
        continue;

      g_string_append_c (text, separator);
      g_string_append (text, options[i].name);
      separator = '&';
      if (options[i].is_flag)
        continue;

      g_string_append_c (text, '=');
      g_string_append_uri_escaped (text, self->values[i], PLAIN, FALSE);
    }

  self->text = g_string_free (g_steal_pointer (&text), FALSE);

  return self;
}

DemarcPlace *
_demarc_place_copy (DemarcPlace *self)
{
  DemarcPlace *copied = g_object_new (DEMARC_TYPE_PLACE, NULL);

  copied->page = self->page;
  copied->subject = g_strdup (self->subject);
  for (guint i = 0; i < G_N_ELEMENTS (options); i++)
    copied->values[i] = g_strdup (self->values[i]);

  return copied;
}

/* What was given, as a message shows it: nobody reads more than a line of it. */
char *
_demarc_place_dup_shown (const char *text)
{
  g_autofree char *safe = demarc_words_dup_printable (text);
  g_autofree char *start = NULL;

  if (g_utf8_strlen (safe, -1) <= SHOWN_MAX)
    return g_steal_pointer (&safe);

  start = g_utf8_substring (safe, 0, SHOWN_MAX);

  return g_strconcat (start, "…", NULL);
}

static gboolean
set_syntax_error (GError     **error,
                  const char  *text)
{
  g_autofree char *safe = _demarc_place_dup_shown (text);

  g_set_error (error, DEMARC_PLACE_ERROR, DEMARC_PLACE_ERROR_SYNTAX,
               /* Translators: %s is what was given. */
               _("'%s' is not a place; a place looks like demarc:explore/rds?layer=guest-os"),
               safe);
  return FALSE;
}

/* Sets an error that names the nearest match. Takes @hint. */
gboolean
_demarc_place_set_unknown_error (GError     **error,
                                 const char  *format,
                                 const char  *word,
                                 char        *hint)
{
  g_autofree char *taken = hint;
  g_autofree char *safe = _demarc_place_dup_shown (word);
  g_autofree char *message = NULL;

#pragma GCC diagnostic push
#pragma GCC diagnostic ignored "-Wformat-nonliteral"
  message = g_strdup_printf (format, safe);
#pragma GCC diagnostic pop

  if (taken == NULL)
    g_set_error_literal (error, DEMARC_PLACE_ERROR, DEMARC_PLACE_ERROR_UNKNOWN, message);
  else
    g_set_error (error, DEMARC_PLACE_ERROR, DEMARC_PLACE_ERROR_UNKNOWN, "%s; %s", message, taken);

  return FALSE;
}

gboolean
_demarc_place_find_page (const char  *word,
                         DemarcPage  *page,
                         GError     **error)
{
  DemarcNearest nearest;

  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    if (g_str_equal (word, pages[i]))
      {
        *page = (DemarcPage) i;
        return TRUE;
      }

  demarc_nearest_begin (&nearest, word);
  for (guint i = 0; i < G_N_ELEMENTS (pages); i++)
    demarc_nearest_offer (&nearest, pages[i]);

  return _demarc_place_set_unknown_error (error, _("there is no page '%s'"), word,
                                          demarc_nearest_hint (&nearest));
}

static gboolean
parse_option (DemarcPlace  *self,
              const char   *text,
              GError      **error)
{
  const char *equals = strchr (text, '=');
  g_autofree char *name = equals == NULL ? g_strdup (text)
                                         : g_strndup (text, (gsize) (equals - text));
  g_autofree char *value = NULL;
  DemarcNearest nearest;
  int option = _demarc_place_find_option (name);

  if (option < 0)
    {
      demarc_nearest_begin (&nearest, name);
      for (guint i = 0; i < G_N_ELEMENTS (options); i++)
        demarc_nearest_offer (&nearest, options[i].name);
      return _demarc_place_set_unknown_error (error, _("a place has no option '%s'"), name,
                                              demarc_nearest_hint (&nearest));
    }

  if (options[option].is_flag)
    value = equals == NULL ? g_strdup (DEMARC_PLACE_YES) : NULL;
  else
    value = equals == NULL ? NULL : g_uri_unescape_string (equals + 1, NULL);
  if (value == NULL || *value == '\0' || !g_utf8_validate (value, -1, NULL))
    return set_syntax_error (error, text);

  g_free (self->values[option]);
  self->values[option] = g_steal_pointer (&value);

  return TRUE;
}

static gboolean
parse_path (DemarcPlace  *self,
            const char   *path,
            GError      **error)
{
  const char *slash = strchr (path, '/');
  g_autofree char *page = slash == NULL ? g_strdup (path)
                                        : g_strndup (path, (gsize) (slash - path));

  if (!_demarc_place_find_page (page, &self->page, error))
    return FALSE;
  if (slash == NULL || slash[1] == '\0')
    return TRUE;

  self->subject = g_uri_unescape_string (slash + 1, NULL);
  if (self->subject == NULL || !g_utf8_validate (self->subject, -1, NULL))
    return set_syntax_error (error, path);

  return TRUE;
}

static gboolean
parse (DemarcPlace  *self,
       const char   *text,
       GError      **error)
{
  const char *body = text + strlen (PREFIX);
  const char *question = NULL;
  g_autofree char *path = NULL;
  g_auto (GStrv) parts = NULL;

  if (strlen (text) > TEXT_MAX || !g_utf8_validate (text, -1, NULL) ||
      !g_str_has_prefix (text, PREFIX))
    return set_syntax_error (error, text);

  /* Desktops hand links over with an empty authority. */
  if (g_str_has_prefix (body, "//"))
    body += 2;

  question = strchr (body, '?');
  path = question == NULL ? g_strdup (body) : g_strndup (body, (gsize) (question - body));
  if (!parse_path (self, path, error))
    return FALSE;

  parts = g_strsplit (question == NULL ? "" : question + 1, "&", -1);
  for (guint i = 0; parts[i] != NULL; i++)
    if (!parse_option (self, parts[i], error))
      return FALSE;

  return TRUE;
}

/**
 * demarc_page_get_word:
 * @page: a page
 *
 * Gets what a page is called in the text of a place.
 *
 * Returns: (transfer none): the word
 */
const char *
demarc_page_get_word (DemarcPage page)
{
  g_return_val_if_fail (page < DEMARC_N_PAGES, pages[DEMARC_PAGE_EXPLORE]);

  return pages[page];
}

/**
 * demarc_place_new:
 * @page: a page
 * @subject: (nullable): the subject on it
 *
 * Makes a place without options.
 *
 * Returns: (transfer full): the place
 */
DemarcPlace *
demarc_place_new (DemarcPage  page,
                  const char *subject)
{
  DemarcPlace *self = g_object_new (DEMARC_TYPE_PLACE, NULL);

  self->page = page;
  self->subject = g_strdup (subject);

  return _demarc_place_finish (self);
}

static gboolean
is_subject_alone (const char *text)
{
  return !g_str_has_prefix (text, PREFIX) && strlen (text) <= TEXT_MAX && *text != '\0' &&
         g_utf8_validate (text, -1, NULL) && strpbrk (text, "?&=") == NULL;
}

/**
 * demarc_place_new_from_text:
 * @text: `demarc:explore/rds?layer=guest-os`, or a subject alone, such as `rds`
 * @error: return location for an error
 *
 * Reads a place. Whether the model has what it names is another question:
 * demarc_place_dup_checked().
 *
 * Returns: (transfer full) (nullable): the place, or %NULL with a %DEMARC_PLACE_ERROR
 */
DemarcPlace *
demarc_place_new_from_text (const char  *text,
                            GError     **error)
{
  g_autoptr (DemarcPlace) self = NULL;

  g_return_val_if_fail (text != NULL, NULL);

  if (is_subject_alone (text))
    {
      self = demarc_place_new (DEMARC_PAGE_EXPLORE, text);
    }
  else
    {
      self = g_object_new (DEMARC_TYPE_PLACE, NULL);
      if (!parse (self, text, error))
        return NULL;
      _demarc_place_finish (self);
    }

  /* Escapes make a text longer, and what it has become must be a place as well. */
  if (strlen (self->text) > TEXT_MAX)
    {
      set_syntax_error (error, text);
      return NULL;
    }

  return g_steal_pointer (&self);
}

/**
 * demarc_place_with_subject:
 * @self: a place
 * @subject: (nullable): another subject
 *
 * Makes the same place for another subject. What belongs to the old subject alone is left behind:
 * the position between two subjects, and what would be if its layers were elsewhere.
 *
 * Returns: (transfer full): the place
 */
DemarcPlace *
demarc_place_with_subject (DemarcPlace *self,
                           const char  *subject)
{
  static const char *const left[] = { DEMARC_PLACE_TOWARD, DEMARC_PLACE_BY, DEMARC_PLACE_WHAT_IF };
  DemarcPlace *changed;

  g_return_val_if_fail (DEMARC_IS_PLACE (self), NULL);

  changed = _demarc_place_copy (self);
  g_free (changed->subject);
  changed->subject = g_strdup (subject);
  for (guint i = 0; i < G_N_ELEMENTS (left); i++)
    g_clear_pointer (_demarc_place_value (changed, left[i]), g_free);

  return _demarc_place_finish (changed);
}

/**
 * demarc_place_with_page:
 * @self: a place
 * @page: another page
 * @subject: (nullable): the subject on it
 *
 * Makes a place on another page that keeps the scheme, the lens and the layer.
 *
 * Returns: (transfer full): the place
 */
DemarcPlace *
demarc_place_with_page (DemarcPlace *self,
                        DemarcPage   page,
                        const char  *subject)
{
  static const char *const kept[] = { DEMARC_PLACE_SCHEME, DEMARC_PLACE_LENS, DEMARC_PLACE_LAYER };
  DemarcPlace *changed;

  g_return_val_if_fail (DEMARC_IS_PLACE (self), NULL);

  changed = g_object_new (DEMARC_TYPE_PLACE, NULL);
  changed->page = page;
  changed->subject = g_strdup (subject);
  for (guint i = 0; i < G_N_ELEMENTS (kept); i++)
    *_demarc_place_value (changed, kept[i]) = g_strdup (demarc_place_get_option (self, kept[i]));

  return _demarc_place_finish (changed);
}

/**
 * demarc_place_with_option:
 * @self: a place
 * @option: one of the `DEMARC_PLACE_` options
 * @value: (nullable): its value; %NULL to leave it out
 *
 * Makes the same place with one option changed.
 *
 * Returns: (transfer full): the place
 */
DemarcPlace *
demarc_place_with_option (DemarcPlace *self,
                          const char  *option,
                          const char  *value)
{
  DemarcPlace *changed;
  int position = _demarc_place_find_option (option);

  g_return_val_if_fail (DEMARC_IS_PLACE (self), NULL);
  g_return_val_if_fail (position >= 0, NULL);

  changed = _demarc_place_copy (self);
  g_free (changed->values[position]);
  changed->values[position] = g_strdup (value);

  return _demarc_place_finish (changed);
}

/**
 * demarc_place_get_page:
 * @self: a place
 *
 * Gets the page.
 *
 * Returns: the page
 */
DemarcPage
demarc_place_get_page (DemarcPlace *self)
{
  g_return_val_if_fail (DEMARC_IS_PLACE (self), DEMARC_PAGE_EXPLORE);

  return self->page;
}

/**
 * demarc_place_get_subject:
 * @self: a place
 *
 * Gets the subject.
 *
 * Returns: (transfer none) (nullable): the text that names it
 */
const char *
demarc_place_get_subject (DemarcPlace *self)
{
  g_return_val_if_fail (DEMARC_IS_PLACE (self), NULL);

  return self->subject;
}

/**
 * demarc_place_get_option:
 * @self: a place
 * @option: one of the `DEMARC_PLACE_` options
 *
 * Gets the value of an option.
 *
 * Returns: (transfer none) (nullable): the value
 */
const char *
demarc_place_get_option (DemarcPlace *self,
                         const char  *option)
{
  int position = _demarc_place_find_option (option);

  g_return_val_if_fail (DEMARC_IS_PLACE (self), NULL);
  g_return_val_if_fail (position >= 0, NULL);

  return self->values[position];
}

/**
 * demarc_place_has_option:
 * @self: a place
 * @option: one of the `DEMARC_PLACE_` options
 *
 * Tells whether an option is there: for those that have no value.
 *
 * Returns: whether it is
 */
gboolean
demarc_place_has_option (DemarcPlace *self,
                         const char  *option)
{
  return demarc_place_get_option (self, option) != NULL;
}

/**
 * demarc_place_get_text:
 * @self: a place
 *
 * Gets the text of the place. demarc_place_new_from_text() makes the same place of it.
 *
 * Returns: (transfer none): the text
 */
const char *
demarc_place_get_text (DemarcPlace *self)
{
  g_return_val_if_fail (DEMARC_IS_PLACE (self), NULL);

  return self->text;
}

/**
 * demarc_place_equal:
 * @self: a place
 * @other: (nullable): another
 *
 * Tells whether two places are the same.
 *
 * Returns: whether they are
 */
gboolean
demarc_place_equal (DemarcPlace *self,
                    DemarcPlace *other)
{
  g_return_val_if_fail (DEMARC_IS_PLACE (self), FALSE);

  return other != NULL && g_str_equal (self->text, other->text);
}
