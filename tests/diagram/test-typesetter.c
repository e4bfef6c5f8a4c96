/* test-typesetter.c: measuring, shortening and breaking text
 * SPDX-FileCopyrightText: 2026 The Demarc developers
 * SPDX-License-Identifier: GPL-3.0-or-later
 */

#include "config.h"

#include <string.h>

#include "demarc-typesetter.h"

#define ELLIPSIS "…"

static const char *const texts[] = {
  "",
  "i",
  "Customer data",
  "Client-side encryption and data integrity",
  "traffic of fire flows, office affairs",
  "WWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWWW",
  "שלום לכולם, זה טקסט ארוך למדי",
  "مرحبا بكم في هذا النص الطويل",
  "e\xcc\x81\xcc\x81 a\xcc\x8a 🚀 marks over letters",
  "<b>not</b> &amp; markup",
};

static const DemarcFont fonts[] = { { 12, FALSE }, { 12, TRUE }, { 14.5f, TRUE }, { 29, TRUE } };

static DemarcTypesetter *
make (void)
{
  return demarc_typesetter_new ("DejaVu Sans");
}

/* What was kept is what is measured anew, and fonts are told apart. */
static void
test_width (gconstpointer data)
{
  const char *text = data;
  g_autoptr (DemarcTypesetter) kept = make ();

  for (guint i = 0; i < G_N_ELEMENTS (fonts); i++)
    {
      g_autoptr (DemarcTypesetter) fresh = make ();
      float width = demarc_typesetter_get_width (kept, text, fonts[i]);

      g_assert_cmpfloat (width, ==, demarc_typesetter_get_width (kept, text, fonts[i]));
      g_assert_cmpfloat (width, ==, demarc_typesetter_get_width (fresh, text, fonts[i]));
      if (*text == '\0')
        g_assert_cmpfloat (width, ==, 0);
      else
        g_assert_cmpfloat (width, >, 0);
      if (i > 0 && *text != '\0')
        g_assert_cmpfloat (width, !=, demarc_typesetter_get_width (kept, text, fonts[i - 1]));
    }
}

/* Text scales without a step: no rounding to pixels. */
static void
test_scales (gconstpointer data)
{
  g_autoptr (DemarcTypesetter) typesetter = make ();
  float one = demarc_typesetter_get_width (typesetter, data, (DemarcFont) { 12, FALSE });
  float eight = demarc_typesetter_get_width (typesetter, data, (DemarcFont) { 96, FALSE });

  g_assert_cmpfloat_with_epsilon (eight, one * 8, 0.01 * eight + 0.1);
}

/* A line that is cut fits, is the beginning of the text, and longer ones would not fit. */
static void
check_fitted (DemarcTypesetter *typesetter,
              const char       *text,
              DemarcFont        font,
              float             room)
{
  g_autofree char *fitted = demarc_typesetter_dup_fitted (typesetter, text, font, room);
  g_autofree char *again = demarc_typesetter_dup_fitted (typesetter, text, font, room);
  gboolean fits = demarc_typesetter_get_width (typesetter, text, font) <= room;
  gsize length = strlen (fitted);

  g_assert_cmpstr (fitted, ==, again);
  g_assert_true (g_utf8_validate (fitted, -1, NULL));
  g_assert_cmpint (g_str_equal (fitted, text), ==, fits || *text == '\0');
  if (fits || length == 0)
    return;

  g_assert_cmpfloat (demarc_typesetter_get_width (typesetter, fitted, font), <=, room);
  g_assert_true (g_str_has_suffix (fitted, ELLIPSIS));
  g_assert_cmpint (strncmp (fitted, text, length - strlen (ELLIPSIS)), ==, 0);

  /* A character is not torn apart: what follows does not belong to what comes before. */
  g_assert_false (g_unichar_ismark (g_utf8_get_char (text + length - strlen (ELLIPSIS))));
}

static void
test_fitted (gconstpointer data)
{
  g_autoptr (DemarcTypesetter) typesetter = make ();

  for (guint i = 0; i < G_N_ELEMENTS (fonts); i++)
    for (float room = -10; room < 500; room += 7)
      check_fitted (typesetter, data, fonts[i], room);
}

static char *
squeeze (const char *text)
{
  g_auto (GStrv) parts = g_strsplit (text, " ", -1);

  return g_strjoinv ("", parts);
}

/* Lines fit, there are not too many, and together they are the text, unless they say that more
 * follows. */
static void
check_wrapped (DemarcTypesetter *typesetter,
               const char       *text,
               DemarcFont        font,
               float             room,
               guint             max_lines)
{
  g_autoptr (GPtrArray) lines =
    demarc_typesetter_wrap (typesetter, text, font, room, max_lines);
  g_autoptr (GString) all = g_string_new (NULL);
  g_autofree char *written = NULL;
  g_autofree char *meant = squeeze (text);
  gsize length;

  g_assert_cmpuint (lines->len, >=, 1);
  g_assert_cmpuint (lines->len, <=, max_lines);
  for (guint i = 0; i < lines->len; i++)
    {
      g_assert_cmpfloat (
        demarc_typesetter_get_width (typesetter, g_ptr_array_index (lines, i), font), <=,
        room + 0.1f);
      g_string_append (all, g_ptr_array_index (lines, i));
    }

  written = squeeze (all->str);
  length = strlen (written);
  if (g_str_has_suffix (written, ELLIPSIS))
    length -= strlen (ELLIPSIS);
  else
    g_assert_cmpuint (length, ==, strlen (meant));
  g_assert_cmpint (strncmp (written, meant, length), ==, 0);
}

static void
test_wrapped (gconstpointer data)
{
  g_autoptr (DemarcTypesetter) typesetter = make ();

  for (guint i = 0; i < G_N_ELEMENTS (fonts); i++)
    /* Room for at least one letter and the ellipsis. */
    for (float room = fonts[i].size * 3; room < 700; room += 13)
      {
        check_wrapped (typesetter, data, fonts[i], room, 3);
        check_wrapped (typesetter, data, fonts[i], room, 100);
      }
}

static void
test_direction (void)
{
  static const struct { const char *text; gboolean is_rtl; } cases[] = {
    { "", FALSE }, { "Customer data", FALSE }, { "≠", FALSE }, { "· …", FALSE },
    { "שלום", TRUE }, { "مرحبا", TRUE }, { "EC2 שלום", FALSE }, { "שלום EC2", TRUE },
    { "123 שלום", TRUE }, { "naïve café", FALSE },
  };
  g_autoptr (DemarcTypesetter) typesetter = make ();

  for (guint i = 0; i < G_N_ELEMENTS (cases); i++)
    g_assert_cmpint (demarc_typesetter_is_rtl (typesetter, cases[i].text), ==, cases[i].is_rtl);
}

/* A painter's layout is a line as wide as it was measured, with its baseline. */
static void
test_layout (gconstpointer data)
{
  g_autoptr (DemarcTypesetter) typesetter = make ();

  for (guint i = 0; i < G_N_ELEMENTS (fonts); i++)
    {
      g_autoptr (PangoLayout) layout = demarc_typesetter_dup_layout (typesetter, data, fonts[i]);
      int width;

      pango_layout_get_size (layout, &width, NULL);
      g_assert_cmpint (pango_layout_get_line_count (layout), ==, 1);
      g_assert_cmpfloat_with_epsilon (
        (float) width / PANGO_SCALE, demarc_typesetter_get_width (typesetter, data, fonts[i]),
        0.001);
    }
}

static void
test_metrics (void)
{
  g_autoptr (DemarcTypesetter) typesetter = make ();
  g_autoptr (DemarcTypesetter) plain = demarc_typesetter_new (NULL);

  for (guint i = 0; i < G_N_ELEMENTS (fonts); i++)
    {
      float ascent = demarc_typesetter_get_ascent (typesetter, fonts[i]);
      float height = demarc_typesetter_get_height (typesetter, fonts[i]);

      g_assert_cmpfloat (ascent, >, fonts[i].size * 0.6f);
      g_assert_cmpfloat (height, >, ascent);
      g_assert_cmpfloat (height, <, fonts[i].size * 2);
    }

  g_assert_cmpstr (demarc_typesetter_get_family (typesetter), ==, "DejaVu Sans, sans-serif");
  g_assert_cmpstr (demarc_typesetter_get_family (plain), ==, "sans-serif");
}

static void
add (const char    *name,
     GTestDataFunc  function)
{
  for (guint i = 0; i < G_N_ELEMENTS (texts); i++)
    {
      g_autofree char *path = g_strdup_printf ("/diagram/typesetter/%s/%u", name, i);

      g_test_add_data_func (path, texts[i], function);
    }
}

int
main (int    argc,
      char **argv)
{
  g_test_init (&argc, &argv, NULL);

  add ("width", test_width);
  add ("scales", test_scales);
  add ("fitted", test_fitted);
  add ("wrapped", test_wrapped);
  add ("layout", test_layout);
  g_test_add_func ("/diagram/typesetter/direction", test_direction);
  g_test_add_func ("/diagram/typesetter/metrics", test_metrics);

  return g_test_run ();
}
