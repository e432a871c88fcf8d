using System.Collections.Immutable;
using System.Globalization;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Ui.Api;

/// <summary>Which part of a list is asked for: <c>page</c> from 1, and how many items a page holds.</summary>
public readonly record struct Paging(int Page, int Size)
{
    public const int Usual = 100;
    public const int MostItems = 1_000;
    const int MostPages = 1_000_000;

    public static readonly ImmutableArray<ApiParameter> Parameters =
    [
        new("page", new("Welke bladzijde van de lijst, vanaf 1", "Which page of the list, from 1"), "1")
        {
            Most = MostPages,
        },
        new(
            "pageSize",
            new(
                $"Hoeveel er op een bladzijde staan: hoogstens {MostItems}, zonder dit {Usual}",
                $"How many stand on a page: at most {MostItems}, without this {Usual}"
            ),
            "100"
        )
        {
            Most = MostItems,
        },
    ];

    public long Skip => (long)(Page - 1) * Size;

    /// <summary>As asked for; what is wrong with it is told to the call.</summary>
    public static Paging Of(ApiCall call) =>
        new(Number(call, "page", 1, MostPages), Number(call, "pageSize", Usual, MostItems));

    static int Number(ApiCall call, string name, int usual, int most)
    {
        if (call.Asked[name] is not { } text)
            return usual;
        if (
            int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && number >= 1
            && number <= most
        )
            return number;
        call.Refuse(name, ApiTexts.NoNumber(text, most));
        return usual;
    }
}
