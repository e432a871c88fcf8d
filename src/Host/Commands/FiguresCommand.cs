using System.CommandLine;
using Rekenschap.Figures.Questions;
using Rekenschap.Host.Building;
using Rekenschap.Host.Printing;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Host.Commands;

/// <summary><c>rekenschap figures INDICATOR --edition EDITION</c>: answers a question at the prompt.</summary>
internal static class FiguresCommand
{
    static readonly Bilingual About = new(
        """
        beantwoordt een vraag naar een cijfer

        Voorbeelden:
          rekenschap figures natural_gas --edition jbr-2023 --period 2023
          rekenschap figures fte --edition jbr-2023 --by organisation --format csv
          rekenschap figures fte --edition jbr-2023 --known-at 2024-05-15 --as now
        """,
        """
        answers a question about a figure

        Examples:
          rekenschap figures natural_gas --edition jbr-2023 --period 2023
          rekenschap figures fte --edition jbr-2023 --by organisation --format csv
          rekenschap figures fte --edition jbr-2023 --known-at 2024-05-15 --as now
        """
    );

    public static Command Make(Language language)
    {
        var indicator = new Argument<string>("INDICATOR")
        {
            Description = new Bilingual("code van de indicator", "code of the indicator").In(language),
        };
        var edition = Options.Edition(language);
        var period = Period(language);
        var organisation = new Option<string?>("--organisation")
        {
            Description = new Bilingual("code of alias; zonder: het geheel", "code or alias; without: the whole").In(
                language
            ),
        };
        var by = new Option<string[]>("--by")
        {
            Description = new Bilingual(
                "uitgesplitst naar organisation, period of een andere dimensie",
                "told apart by organisation, period or another dimension"
            ).In(language),
            AllowMultipleArgumentsPerToken = true,
        };
        var knownAt = Options.KnownAt(language);
        var asOf = Choice(
            "--as",
            "then",
            ["then", "now"],
            new("organisaties als toen of als nu", "organisations as then or as now"),
            language
        );
        var format = Choice(
            "--format",
            "table",
            ["table", "csv", "json-stat", "sdmx-csv", "json"],
            new("vorm van het antwoord; json bij --history", "form of the answer; json with --history"),
            language
        );
        var history = new Option<bool>("--history")
        {
            Description = new Bilingual(
                "wat het was en is, sinds wanneer, door wie en waarom (table, csv of json)",
                "what it was and is, since when, by whom and why (table, csv or json)"
            ).In(language),
        };
        var command = new Command("figures", About.In(language))
        {
            indicator,
            edition,
            period,
            organisation,
            by,
            knownAt,
            asOf,
            format,
            history,
        };
        command.SetAction(call =>
        {
            var question = new FigureQuestion(
                call.GetValue(indicator)!,
                Kernel.Time.Period.TryParse(call.GetValue(period), out var asked) ? asked : null,
                [.. (call.GetValue(by) ?? []).SelectMany(one => one.Split(','))],
                Options.TryDay(call.GetValue(knownAt), out var day) ? day : null,
                call.GetValue(asOf) == "now" ? AsOf.Now : AsOf.Then,
                call.GetValue(organisation)
            );
            return Run(
                call.GetValue(edition)!.FullName,
                language,
                figures => Answer(question, figures, call.GetValue(history), call.GetValue(format)!, language)
            );
        });
        return command;
    }

    static int Run(string folder, Language language, Func<EditionFigures, (string? Answer, Bilingual? Problem)> ask)
    {
        var error = Screen.Error(language);
        var build = new EditionBuild(folder);
        build.ReadFigures();
        if (build.FolderIsWrong)
        {
            error.Line(BuildWords.FolderIsWrong);
            error.Problems(build.Problems);
            return Exit.Wrong;
        }
        var (answer, problem) = ask(build.Read.Figures!);
        if (answer is null)
        {
            error.Line(problem!);
            return Exit.Wrong;
        }
        Console.Out.Write(answer);
        return Exit.Good;
    }

    static (string? Answer, Bilingual? Problem) Answer(
        FigureQuestion question,
        EditionFigures figures,
        bool history,
        string format,
        Language language
    )
    {
        if (history ? format is not ("table" or "csv" or "json") : format == "json")
            return (null, WrongForm(format, history));
        if (history)
            return HistoryQuestion.Ask(question, figures) is ({ } told, _)
                ? (
                    format switch
                    {
                        "csv" => HistoryAnswer.Csv(told),
                        "json" => HistoryAnswer.Json(told),
                        _ => HistoryAnswer.Plain(told, language),
                    },
                    null
                )
                : (null, question.Ask(figures).Problem);
        var (table, problem) = question.Ask(figures);
        return table is null
            ? (null, problem)
            : (
                format switch
                {
                    "csv" => CsvAnswer.Write(table),
                    "json-stat" => JsonStatAnswer.Write(table, figures, language),
                    "sdmx-csv" => SdmxCsvAnswer.Write(table),
                    _ => PlainAnswer.Write(table, language),
                },
                null
            );
    }

    static Bilingual WrongForm(string format, bool history) =>
        history
            ? new(
                $"--history kan niet als {format}; kies table, csv of json",
                $"--history cannot be told as {format}; choose table, csv or json"
            )
            : new(
                $"--format {format} hoort bij --history; kies table, csv, json-stat of sdmx-csv",
                $"--format {format} belongs to --history; choose table, csv, json-stat or sdmx-csv"
            );

    static Option<string?> Period(Language language)
    {
        var option = new Option<string?>("--period")
        {
            Description = new Bilingual(
                "2023, 2023-Q2, 2023-04 of 2022-08..2023-03",
                "2023, 2023-Q2, 2023-04 or 2022-08..2023-03"
            ).In(language),
        };
        option.Validators.Add(result =>
        {
            var text = result.GetValueOrDefault<string?>();
            if (text is not null && !Kernel.Time.Period.TryParse(text, out _))
                result.AddError(
                    new Bilingual(
                        $"--period '{text}' is geen periode als 2023, 2023-Q2, 2023-04 of 2022-08..2023-03",
                        $"--period '{text}' is no period such as 2023, 2023-Q2, 2023-04 or 2022-08..2023-03"
                    ).In(language)
                );
        });
        return option;
    }

    static Option<string> Choice(string name, string usual, string[] among, Bilingual about, Language language)
    {
        var option = new Option<string>(name)
        {
            Description = $"{about.In(language)} ({string.Join(", ", among)})",
            DefaultValueFactory = _ => usual,
        };
        option.AcceptOnlyFromAmong(among);
        return option;
    }
}
