using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using CsvHelper;
using Rekenschap.Figures.Deliveries;
using Rekenschap.Figures.Editions;
using Rekenschap.Figures.Observations;
using Rekenschap.Kernel.Ledger;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Figures.Archives;

/// <summary>
/// Reads the observations of one delivery from an archive and makes the leaf of each: from value and salt where they are
/// told, else as it stands there.
/// </summary>
sealed class ReadObservations(
    EditionFolder folder,
    Breakdowns breakdowns,
    int delivery,
    string path,
    ArchivedDelivery archived
)
{
    readonly ImmutableArray<Observation>.Builder observations = ImmutableArray.CreateBuilder<Observation>();
    readonly ImmutableArray<string>.Builder places = ImmutableArray.CreateBuilder<string>();
    readonly ImmutableArray<int>.Builder withheld = ImmutableArray.CreateBuilder<int>();
    readonly GrowingTree leaves = new();
    readonly Dictionary<string, int> organisations = folder
        .Organisations.All.Select((one, index) => (one.Code, index))
        .ToDictionary(one => one.Code, one => one.index, StringComparer.Ordinal);
    readonly Salts? salts = archived.SaltKey is { } key ? new(Bytes(key)) : null;
    string[] cells = [];

    public ArchivedRows From(Stream stream)
    {
        using var csv = CsvReader.Create(
            stream,
            new CsvReaderOptions
            {
                HasHeader = false,
                SkipEmptyLines = false,
                Encoding = new UTF8Encoding(false),
            },
            leaveOpen: true
        );
        if (!Next(csv) || !cells.SequenceEqual(ObservationColumns.Names))
            throw Wrong(string.Join(',', cells));
        while (Next(csv))
            Add();
        return new(observations.ToImmutable(), places.ToImmutable(), withheld.ToImmutable(), leaves.Root);
    }

    bool Next(CsvReader csv)
    {
        try
        {
            if (!csv.Read())
                return false;
        }
        catch (CsvFormatException e)
        {
            throw Wrong(e.Message);
        }
        cells = new string[csv.FieldCount];
        for (var i = 0; i < cells.Length; i++)
            cells[i] = Encoding.UTF8.GetString(csv.GetSpan(i));
        return true;
    }

    void Add()
    {
        if (cells.Length != ObservationColumns.Names.Length)
            throw Wrong(string.Join(',', cells));
        var hidden = cells[ObservationColumns.Leaf] != "";
        var one = hidden ? Hidden() : Told();
        leaves.Add(hidden ? Hash(cells[ObservationColumns.Leaf]) : LeafOf(one));
        if (hidden)
            withheld.Add(observations.Count);
        observations.Add(one);
        places.Add(cells[ObservationColumns.Place]);
    }

    ImmutableArray<byte> LeafOf(in Observation one)
    {
        var code = folder.Catalogue.Indicators[one.Indicator].Code;
        var at = new Coordinate(one.Period, cells[ObservationColumns.Organisation], breakdowns[one.Breakdown]);
        var text = LeafText.Of(at.Write(code), one, cells[ObservationColumns.Place]);
        return ObservationLeaves.Leaf(Salt(), Encoding.UTF8.GetBytes(text));
    }

    byte[] Salt()
    {
        if (salts is null)
            return [.. Hash(cells[ObservationColumns.Salt])];
        if (cells[ObservationColumns.Salt] != "")
            throw Wrong("salt");
        var salt = new byte[Commitment.Size];
        salts.Write(observations.Count, salt);
        return salt;
    }

    Observation Hidden() =>
        cells[ObservationColumns.Value] == ""
        && cells[ObservationColumns.Status] == ""
        && cells[ObservationColumns.Secrecy] == ""
        && cells[ObservationColumns.Salt] == ""
            ? Bare(0, ObservationStatus.Normal, true)
            : throw Wrong("leaf");

    Observation Told()
    {
        var written = cells[ObservationColumns.Value];
        var value = 0m;
        if (
            LeafText.StatusOf(cells[ObservationColumns.Status]) is not { } status
            || cells[ObservationColumns.Secrecy] is not ("F" or "C")
            || (
                written != ""
                && !decimal.TryParse(
                    written,
                    NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint,
                    CultureInfo.InvariantCulture,
                    out value
                )
            )
        )
            throw Wrong(string.Join(',', cells));
        var one = Bare(value, status, cells[ObservationColumns.Secrecy] == "C");
        return one.HasValue == (written != "") && (written == "" || Notation.Plain(value) == written)
            ? one
            : throw Wrong(written);
    }

    Observation Bare(decimal value, ObservationStatus status, bool isSecret) =>
        new(
            Known(folder.Catalogue.IndexOf(cells[ObservationColumns.Indicator]), ObservationColumns.Indicator),
            Known(
                organisations.GetValueOrDefault(cells[ObservationColumns.Organisation], -1),
                ObservationColumns.Organisation
            ),
            Period.TryParse(cells[ObservationColumns.Period], out var period)
                ? period
                : throw Wrong(cells[ObservationColumns.Period]),
            Known(breakdowns.Find(BreakdownText.Read(cells[ObservationColumns.Members])), ObservationColumns.Members),
            value,
            status,
            isSecret,
            delivery,
            new(observations.Count, 0, Sheet())
        );

    int Sheet() =>
        cells[ObservationColumns.Sheet] == "" ? 0
        : int.TryParse(cells[ObservationColumns.Sheet], NumberStyles.None, CultureInfo.InvariantCulture, out var sheet)
            ? sheet
        : throw Wrong(cells[ObservationColumns.Sheet]);

    int Known(int index, int column) => index >= 0 ? index : throw Wrong(cells[column]);

    ImmutableArray<byte> Hash(string hex) =>
        Bytes(hex) is { Length: Commitment.Size } bytes ? [.. bytes] : throw Wrong(hex);

    static byte[] Bytes(string hex) =>
        hex.Length % 2 == 0 && hex.All(char.IsAsciiHexDigitLower) ? Convert.FromHexString(hex) : [];

    ArchiveUnreadableException Wrong(string met) =>
        new(path, string.Create(CultureInfo.InvariantCulture, $"line {observations.Count + 2}: {met}"));
}
