using System.Globalization;
using System.Text;

namespace Rekenschap.Publishing.Documents.Packing;

/// <summary>Widths of the letters of Arial, which a metafile gives with its words so that every program sets them alike.</summary>
internal static class ArialWidths
{
    const int Unknown = 556;

    /// <summary>From the blank to the tilde, in thousandths of the type size.</summary>
    static readonly short[] Plain = Read(
        """
        278 278 355 556 556 889 667 191 333 333 389 584 278 333 278 278
        556 556 556 556 556 556 556 556 556 556 278 278 584 584 584 556
        1015 667 667 722 722 667 611 778 722 278 500 667 556 833 722 778
        667 778 722 667 611 722 667 944 667 667 611 278 278 278 469 556
        333 556 556 500 556 556 278 556 556 222 222 500 222 833 556 556
        556 556 333 500 278 556 500 722 500 500 500 334 260 334 584
        """
    );

    static readonly short[] Bold = Read(
        """
        278 333 474 556 556 889 722 238 333 333 389 584 278 333 278 278
        556 556 556 556 556 556 556 556 556 556 333 333 584 584 584 611
        975 722 722 722 722 667 611 778 722 278 556 722 611 833 722 778
        667 778 722 667 611 722 667 944 667 667 611 333 278 333 584 556
        333 556 611 556 611 556 333 611 611 278 278 556 278 889 611 611
        611 611 389 556 333 611 556 778 556 556 500 389 280 389 584
        """
    );

    /// <summary>In the type size; a letter with a diacritic is as wide as the one without.</summary>
    public static double Of(char letter, bool bold)
    {
        var widths = bold ? Bold : Plain;
        var plain =
            letter == '\u00A0' ? ' '
            : letter < '\u0080' ? letter
            : Bare(letter);
        return (plain - ' ' is >= 0 and var place && place < widths.Length ? widths[place] : Unknown) / 1000.0;
    }

    static short[] Read(string widths) =>
        [
            .. widths
                .Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries)
                .Select(width => short.Parse(width, CultureInfo.InvariantCulture)),
        ];

    static char Bare(char letter) =>
        char.IsSurrogate(letter) ? letter : letter.ToString().Normalize(NormalizationForm.FormD)[0];
}
