using Rekenschap.Figures.Editions;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Wings.Tests.Figures.Editions;

/// <summary>An edition of two ministries and one collection, whose deliveries each test writes itself.</summary>
sealed class SmallEdition : IDisposable
{
    public SmallEdition()
    {
        Write(
            "edition.yaml",
            "code: small\ntitle: Klein\nyear: 2023\npublisher: FIN\npublished: 2024-05-15\nroot: Rijk"
        );
        Write(
            "organisations.csv",
            """
            code,name_nl,kind,parent,valid_from,valid_to
            Rijk,Rijk,government,,,
            FIN,Financiën,ministry,Rijk,,
            OCW,Onderwijs,ministry,Rijk,,
            OUD,Opgeheven,ministry,Rijk,,2020-12-31
            """
        );
        Write(
            "catalogue/all.yaml",
            """
            indicators:
              - code: gas
                name: Gas
                unit: m3
                frequency: year
                aggregate: sum
                checks: [{ rule: change, over: 1y, question_above: 30% }, { rule: min, value: 0 }]
            """
        );
        Collection("");
    }

    public string Path { get; } =
        System.IO.Path.Combine(System.IO.Path.GetTempPath(), "rekenschap-" + Guid.CreateVersion7());

    public SmallEdition Collection(string more) =>
        Write(
            "collections/energy.yaml",
            $"""
            code: energy
            name: Energie
            indicators: [gas]
            organisations: [ministry]
            period: 2021..2023
            opens: 2024-01-08
            due: 2024-02-16
            {more}
            """
        );

    public SmallEdition Write(string file, string text)
    {
        var full = System.IO.Path.Combine(Path, file);
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(full)!);
        File.WriteAllText(full, text);
        return this;
    }

    /// <summary>A delivery of gas in the long form: <c>2022 1000</c> and the like.</summary>
    public SmallEdition Deliver(string name, params string[] rows) =>
        Write(
            $"deliveries/energy/{name}.csv",
            "indicator,period,value\n" + string.Concat(rows.Select(row => $"gas,{row.Replace(' ', ',')}\n"))
        );

    public SmallEdition Received(params string[] rows) =>
        Write(
            "deliveries/energy/received.csv",
            "organisation,number,received,accepted,submitted_by,approved_by,let_pass\n" + string.Join('\n', rows)
        );

    public EditionRead Read(ReadOptions? options = null)
    {
        var read = ReadEdition.Read(Path, options ?? new());
        Assert.Empty(read.Problems.Found.Select(one => one.Write(Language.En)));
        return read;
    }

    /// <summary>What became of each delivery, in order: <c>FIN.2 Accepted</c>.</summary>
    public string[] Fates() =>
        [.. Read().Deliveries.Select(one => one.Report).Select(one => $"{one.Organisation}.{one.Number} {one.Status}")];

    public void Dispose() => Directory.Delete(Path, recursive: true);
}
