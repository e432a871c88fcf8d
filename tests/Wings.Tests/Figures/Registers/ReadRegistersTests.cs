using System.Globalization;
using System.Text;
using Rekenschap.Figures.Registers;
using Rekenschap.Kernel.Folders;
using Rekenschap.Kernel.People;
using Rekenschap.Kernel.Ports;
using Rekenschap.Kernel.Time;
using Rekenschap.Kernel.Values;

namespace Rekenschap.Wings.Tests.Figures.Registers;

/// <summary>The folder of registers is read as strictly as the rest: what is wrong names itself, with the nearest known name.</summary>
public sealed class ReadRegistersTests
{
    static (EditionRegisters Registers, FolderProblems Problems) Read(params (string File, string Text)[] files)
    {
        var problems = new FolderProblems();
        var tree = FolderTree.Of(
            files.ToDictionary(
                one => "registers/" + one.File,
                one => (ReadOnlyMemory<byte>)Encoding.UTF8.GetBytes(one.Text)
            ),
            problems
        );
        var organisations = new Organisations(
            [
                new(
                    "BZK",
                    null,
                    Bilingual.Same("BZK"),
                    OrganisationKind.Ministry,
                    null,
                    null,
                    null,
                    [],
                    ["Binnenlandse Zaken"]
                ),
            ],
            "BZK"
        );
        return (ReadRegisters.Read(tree, organisations, problems), problems);
    }

    [Fact]
    public void An_edition_without_the_folder_has_no_registers()
    {
        var (registers, problems) = Read();
        Assert.False(problems.Any);
        Assert.Null(registers.Latest);
    }

    [Fact]
    public void Each_register_is_read_with_the_place_of_its_rows()
    {
        var (registers, problems) = Read(
            ("events.csv", "code;name_nl;from;source;invented\nciso;CISO begint;2020-11;register;true\n"),
            (
                "commitments.csv",
                "code,name_nl,ministry,promised,paper,phrase,kept,evidence\nlaw,Wet,binnenlandse zaken,2020-10-28,brief,in het voorjaar van 2022,2024-07-01,Staatsblad\n"
            ),
            (
                "states.csv",
                "register,code,state,date,source,period,noun_nl\nbit,een,started,2020-03-01,register,2020,tranches|delen\n"
            ),
            ("papers.csv", "file,number,session,date,title\n26 643,620,2018/19,2019-07-02,Brief\n")
        );
        Assert.Empty(problems.Found);
        var happened = registers.Events.Single();
        Assert.Equal(
            (2, true, new DateOnly(2020, 11, 30)),
            (happened.Place.Line, happened.Place.Invented, happened.Known)
        );
        var promise = registers.Commitments.Single();
        Assert.Equal(("BZK", new DateOnly(2022, 6, 20)), (promise.Ministry, promise.Until));
        Assert.Equal(["tranches", "delen"], registers.States.Single().NounsNl);
        Assert.Equal("26643/620", registers.Papers.Single().Paper.Key);
        Assert.Equal(new DateOnly(2024, 7, 1), registers.Latest);
    }

    [Fact]
    public void A_state_may_be_known_to_a_year_or_a_month_and_counts_from_its_last_day()
    {
        var (registers, problems) = Read(
            (
                "states.csv",
                "register,code,state,date,source\nx,a,adopted,2019,s\nx,b,adopted,2018-09,s\nx,c,adopted,2020-10-07,s\n"
            )
        );
        Assert.Empty(problems.Found);
        Assert.Equal(["2019", "2018-09", "2020-10-07"], registers.States.Select(one => one.When.ToString()));
        Assert.Equal(
            ["2019-12-31", "2018-09-30", "2020-10-07"],
            registers.States.Select(one => one.Date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
        );
    }

    [Fact]
    public void A_promise_may_have_no_phrase_a_month_in_which_it_was_kept_or_times_at_which_it_returns()
    {
        var (registers, problems) = Read(
            (
                "commitments.csv",
                "code,name_nl,promised,paper,every,kept,evidence,known_until\n"
                    + "x,X,2020-10-28,b,,2020-11,brief,\n"
                    + "y,Y,2020-10-28,b,1y,2020-10|2021-02-05,brieven,2021-12-31\n"
            )
        );
        Assert.Empty(problems.Found);
        var (once, yearly) = (registers.Commitments[0], registers.Commitments[1]);
        Assert.Equal(("", null, Period.Month(2020, 11)), (once.Phrase, once.Until, once.Kept));
        Assert.Equal((null, new DateOnly(2021, 12, 31)), (yearly.Kept, yearly.KnownUntil));
        Assert.Equal([Period.Month(2020, 10), Period.Day(new(2021, 2, 5))], yearly.Moments);
        Assert.Equal(new DateOnly(2021, 2, 5), registers.Latest);
    }

    [Theory]
    [InlineData("event.csv", "code\n", "'events.csv'")]
    [InlineData("events.csv", "code,name_nl,form,source\n", "'from'")]
    [InlineData("events.csv", "code,name_nl,from,source\nx,X,ooit,s\n", "'from' moet")]
    [InlineData("events.csv", "code,name_nl,from,source\nx,X,2020,s\nx,X,2021,s\n", "twee keer")]
    [InlineData("events.csv", "code,name_nl,from,to,source\nx,X,2021,2020,s\n", "voor het begint")]
    [InlineData("events.csv", "code,name_nl,from,source,invented\nx,X,2021,s,ja\n", "true of false")]
    [InlineData("events.csv", "code,name_nl,from,source\nx,X,2021,\n", "'source' is leeg")]
    [InlineData("commitments.csv", "code,name_nl,promised,paper,phrase\nx,X,2020-10-28,b,ooit eens\n", "'until'")]
    [InlineData("commitments.csv", "code,name_nl,promised,paper,phrase\nx,X,2020-10-28,b,in 2019\n", "'until'")]
    [InlineData(
        "commitments.csv",
        "code,name_nl,promised,paper,phrase,until\nx,X,2020-10-28,b,eind 2020,2021-01-01\n",
        "2020-12-31"
    )]
    [InlineData(
        "commitments.csv",
        "code,name_nl,promised,paper,phrase,kept\nx,X,2020-10-28,b,eind 2020,2020-12-01\n",
        "'evidence'"
    )]
    [InlineData(
        "commitments.csv",
        "code,name_nl,ministry,promised,paper,phrase\nx,X,BKZ,2020-10-28,b,eind 2020\n",
        "'BZK'"
    )]
    [InlineData(
        "commitments.csv",
        "code,name_nl,promised,paper,kept,evidence\nx,X,2020-10-28,b,2020-09,brief\n",
        "later nagekomen"
    )]
    [InlineData(
        "commitments.csv",
        "code,name_nl,promised,paper,kept,evidence\nx,X,2020-10-28,b,2021|2022,brief\n",
        "'every'"
    )]
    [InlineData(
        "commitments.csv",
        "code,name_nl,promised,paper,every,kept,evidence\nx,X,2020-10-28,b,1y,2022|2021,brief\n",
        "volgorde"
    )]
    [InlineData("commitments.csv", "code,name_nl,promised,paper,every\nx,X,2020-10-28,b,jaar\n", "1y, 6m")]
    [InlineData("commitments.csv", "code,name_nl,promised,paper,every\nx,X,2020-10-28,b,999999999y\n", "1y, 6m")]
    [InlineData("commitments.csv", "code,name_nl,promised,paper,every\nx,X,2020-10-28,b,0y\n", "1y, 6m")]
    [InlineData(
        "commitments.csv",
        "code,name_nl,promised,paper,kept,evidence,known_until\nx,X,2020-10-28,b,2021-06,brief,2021-06-15\n",
        "'known_until'"
    )]
    [InlineData("states.csv", "register,code,state,date,source\nbit,x,started,,s\n", "'date' is leeg")]
    [InlineData("papers.csv", "file,number,session,date,title\n26643,1,2018/20,2019-07-02,B\n", "vergaderjaar")]
    public void What_is_wrong_names_itself(string file, string text, string names)
    {
        var (_, problems) = Read((file, text));
        Assert.Contains(problems.Found, one => one.Message.Nl.Contains(names, StringComparison.Ordinal));
    }
}
