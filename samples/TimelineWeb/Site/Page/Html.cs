using System.Collections.Generic;
using System.Globalization;
using System.Net;
using System.Runtime.CompilerServices;
using System.Text;
using TimelineSite.Model;

namespace TimelineSite.Page;

/// <summary>A piece of HTML. Interpolated values are escaped unless they are HTML already: <c>Html.Of($"&lt;p&gt;{text}&lt;/p&gt;")</c>.</summary>
internal readonly record struct Html(string Text)
{
    /// <summary>Nothing.</summary>
    public static Html None { get; } = new(string.Empty);

    /// <summary>The HTML of an interpolated string.</summary>
    public static Html Of(ref Builder builder) => new(builder.ToString());

    /// <inheritdoc/>
    public override string ToString() => Text;

    /// <summary>Takes an interpolated string apart: the compiler calls it.</summary>
    [InterpolatedStringHandler]
    internal readonly ref struct Builder
    {
        private readonly StringBuilder text;

        public Builder(int literalLength, int formattedCount) => text = new StringBuilder(literalLength + (formattedCount * 16));

        public void AppendLiteral(string value) => text.Append(value);

        public void AppendFormatted(string? value) => text.Append(WebUtility.HtmlEncode(value));

        public void AppendFormatted(int value) => text.Append(value.ToString(CultureInfo.InvariantCulture));

        public void AppendFormatted(double value) => text.Append(value.ToString("0.###", CultureInfo.InvariantCulture));

        public void AppendFormatted(View value) => AppendFormatted(value.ToString());

        public void AppendFormatted(Html value) => text.Append(value.Text);

        public void AppendFormatted(IEnumerable<Html> values)
        {
            foreach (Html value in values)
                text.Append(value.Text);
        }

        public override string ToString() => text.ToString();
    }
}
