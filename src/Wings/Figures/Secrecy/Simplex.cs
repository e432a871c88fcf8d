using System.Numerics;
using System.Runtime.InteropServices;

namespace Rekenschap.Figures.Secrecy;

/// <summary>
/// Finds vertices of <c>a y = b, y at least 0</c> that are highest in some direction, by the simplex method over a dense
/// table. In double precision: what it finds is a proposal that must be verified exactly. Deterministic.
/// </summary>
internal sealed class Simplex
{
    const double Tiny = 1e-7;

    readonly int columns;
    readonly int width;
    readonly List<double[]> rows;
    readonly List<int> basis;
    readonly bool[] turned;
    readonly long allowed;
    readonly bool priced;

    /// <summary>A row: the columns, then, where costs are asked, one for each equation that tells what it is made of, then the right side.</summary>
    Simplex(int columns, List<double[]> equations, long allowed, bool priced)
    {
        this.allowed = allowed;
        this.columns = columns;
        this.priced = priced;
        width = columns + (priced ? equations.Count : 0) + 1;
        turned = [.. equations.Select(one => one[^1] < 0)];
        rows = [.. equations.Select((one, i) => Row(one, i))];
        basis = [.. rows.Select(_ => -1)];
        Work = (long)width * rows.Count;
    }

    /// <summary>Additions and multiplications so far, so that time can be bounded without a clock.</summary>
    public long Work { get; private set; }

    /// <summary>Starts from rows whose last element is the right side; null where no solution was found.</summary>
    /// <param name="allowed">The work after which it stops searching, at whatever vertex it is.</param>
    /// <param name="work">What the start took.</param>
    /// <param name="priced">Whether <see cref="Costs"/> will be asked; that takes a wider table.</param>
    public static Simplex? Start(
        int columns,
        IEnumerable<double[]> equations,
        long allowed,
        out long work,
        bool priced = true
    )
    {
        var simplex = new Simplex(columns, [.. equations], allowed, priced);
        var found = simplex.FindVertex();
        work = simplex.Work;
        return found ? simplex : null;
    }

    /// <summary>The values at the present vertex.</summary>
    public double[] Point()
    {
        var point = new double[columns];
        for (var i = 0; i < rows.Count; i++)
            point[basis[i]] = rows[i][^1];
        return point;
    }

    /// <summary>What each equation costs at the present vertex: how much higher it would be, were its right side one more.</summary>
    public double[] Costs { get; private set; } = [];

    /// <summary>Goes to a highest vertex; where there is no highest, gives the direction in which it rises for ever.</summary>
    /// <param name="onTheWay">Told of each edge: where it starts, its direction and its length.</param>
    public double[]? Rise(double[] direction, Action<double[], double[], double> onTheWay)
    {
        Costs = [];
        var gains = new double[width];
        direction.CopyTo(gains, 0);
        for (var i = 0; i < rows.Count; i++)
            if (direction[basis[i]] is var gain && gain != 0)
                Subtract(gains, rows[i], gain);
        var patience = rows.Count + columns + 20;
        for (var steps = 0; steps < 8 * patience && Work < allowed; steps++)
        {
            var entering = Entering(gains, steps > patience);
            if (entering < 0)
            {
                if (priced)
                    Costs = [.. turned.Select((turn, i) => turn ? gains[columns + i] : -gains[columns + i])];
                return null;
            }
            var leaving = Leaving(entering);
            if (leaving < 0)
                return Ray(entering);
            if (rows[leaving][^1] / rows[leaving][entering] is var length && length > 1.5)
                onTheWay(Point(), Ray(entering), length);
            Pivot(leaving, entering);
            Subtract(gains, rows[leaving], gains[entering]);
        }
        return null;
    }

    double[] Ray(int entering)
    {
        var ray = new double[columns];
        ray[entering] = 1;
        for (var i = 0; i < rows.Count; i++)
            ray[basis[i]] = -rows[i][entering];
        return ray;
    }

    /// <summary>Drives the makeshift variable out of every row; a row that says nothing new is dropped.</summary>
    bool FindVertex()
    {
        var gains = new double[width];
        foreach (var row in rows)
            Subtract(gains, row, -1);
        var patience = rows.Count + columns + 20;
        for (var steps = 0; steps < 8 * patience; steps++)
        {
            if (Work > allowed)
                return false;
            var entering = Entering(gains, steps > patience);
            if (entering < 0)
                break;
            var leaving = Leaving(entering);
            if (leaving < 0)
                return false;
            Pivot(leaving, entering);
            Subtract(gains, rows[leaving], gains[entering]);
        }
        for (var i = rows.Count - 1; i >= 0; i--)
            if (basis[i] < 0 && !DriveOut(i))
                return false;
        return true;
    }

    bool DriveOut(int row)
    {
        if (Math.Abs(rows[row][^1]) > 1e-4)
            return false;
        rows[row][^1] = 0;
        var entering = Array.FindIndex(rows[row], 0, columns, value => Math.Abs(value) > Tiny);
        if (entering >= 0)
        {
            Pivot(row, entering);
            return true;
        }
        rows.RemoveAt(row);
        basis.RemoveAt(row);
        return true;
    }

    /// <summary>The steepest column; after long patience the first, which cannot go in circles.</summary>
    int Entering(double[] gains, bool first)
    {
        var best = -1;
        for (var j = 0; j < columns; j++)
            if (gains[j] > Tiny && (best < 0 || gains[j] > gains[best]))
            {
                best = j;
                if (first)
                    break;
            }
        return best;
    }

    int Leaving(int entering)
    {
        var (best, least) = (-1, 0.0);
        for (var i = 0; i < rows.Count; i++)
        {
            if (rows[i][entering] <= Tiny)
                continue;
            var ratio = rows[i][^1] / rows[i][entering];
            if (best < 0 || ratio < least - Tiny || (ratio < least + Tiny && basis[i] < basis[best]))
                (best, least) = (i, ratio);
        }
        return best;
    }

    void Pivot(int row, int column)
    {
        var pivot = rows[row];
        var by = pivot[column];
        for (var j = 0; j < width; j++)
            pivot[j] /= by;
        for (var i = 0; i < rows.Count; i++)
            if (i != row && rows[i][column] is var times && times != 0)
                Subtract(rows[i], pivot, times);
        basis[row] = column;
        Work += width;
    }

    void Subtract(double[] from, double[] row, double times)
    {
        var many = Wide(from);
        var others = Wide(row);
        for (var j = 0; j < many.Length; j++)
            many[j] -= others[j] * times;
        for (var j = many.Length * Vector<double>.Count; j < width; j++)
            from[j] -= times * row[j];
        Work += width;
    }

    /// <summary>Several numbers a step: the same outcome in a fraction of the time.</summary>
    static Span<Vector<double>> Wide(double[] row) => MemoryMarshal.Cast<double, Vector<double>>(row.AsSpan());

    double[] Row(double[] equation, int number)
    {
        var row = new double[width];
        for (var j = 0; j < columns; j++)
            row[j] = turned[number] ? -equation[j] : equation[j];
        if (priced)
            row[columns + number] = 1;
        row[^1] = Math.Abs(equation[^1]);
        return row;
    }
}
