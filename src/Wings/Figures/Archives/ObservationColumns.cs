namespace Rekenschap.Figures.Archives;

/// <summary>The columns of an archive's observations, in order. The leaf stands only where value and salt are withheld.</summary>
static class ObservationColumns
{
    public static readonly string[] Names =
    [
        "indicator",
        "period",
        "organisation",
        "members",
        "value",
        "status",
        "confidential",
        "sheet",
        "place",
        "salt",
        "leaf",
    ];

    public const int Indicator = 0;
    public const int Period = 1;
    public const int Organisation = 2;
    public const int Members = 3;
    public const int Value = 4;
    public const int Status = 5;
    public const int Secrecy = 6;
    public const int Sheet = 7;
    public const int Place = 8;
    public const int Salt = 9;
    public const int Leaf = 10;
}
