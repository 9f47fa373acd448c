#if encoder_decoder
class Layer(nn.Module):
    """What layers of both stacks have; names as in torch.nn.TransformerEncoderLayer."""

    def __init__(self, config: Config) -> None:
        super().__init__()
#if moe
        C = config.hidden_size
#else
        C, inner = config.hidden_size, config.feed_forward_size
#end
        self.self_attn = Attention(config${rotary_self})
#if moe
#include mixture_parts.py
        self.dropout = nn.Dropout(config.dropout)
#else
#include feedforward_parts.py
#end
        self.norm1 = ${norm}
        self.norm2 = ${norm}

    def feed_forward(self, x: Tensor) -> Tensor:
        """[B, T, C] → [B, T, C]"""
#if moe
#include mixture_formula.py
#else
#include feedforward_formula.py
#end


class EncoderLayer(Layer):
    """Each position reads from all of the source."""

    def forward(self, x: Tensor, mask: ${source_mask}) -> Tensor:
        """[B, S, C] → [B, S, C]"""
#if pre
        y = self.norm1(x)
        x = x + self.dropout(self.self_attn(y, y, mask))
        return x + self.dropout(self.feed_forward(self.norm2(x)))
#else
        x = self.norm1(x + self.dropout(self.self_attn(x, x, mask)))
        return self.norm2(x + self.dropout(self.feed_forward(x)))
#end


class DecoderLayer(Layer):
    """Each position reads from those before it, then from the encoder's output."""

    def __init__(self, config: Config) -> None:
        super().__init__(config)
        self.multihead_attn = Attention(config${rotary_cross})
        self.norm3 = ${norm}

    def forward(
        self, x: Tensor, mask: Tensor, memory: Tensor, memory_mask: ${source_mask}
    ) -> Tensor:
        """[B, T, C] with a memory [B, S, C] → [B, T, C]"""
#if pre
        y = self.norm1(x)
        x = x + self.dropout(self.self_attn(y, y, mask))
        y = self.norm2(x)
        x = x + self.dropout(self.multihead_attn(y, memory, memory_mask))
        return x + self.dropout(self.feed_forward(self.norm3(x)))
#else
        x = self.norm1(x + self.dropout(self.self_attn(x, x, mask)))
        y = self.multihead_attn(x, memory, memory_mask)
        x = self.norm2(x + self.dropout(y))
        return self.norm3(x + self.dropout(self.feed_forward(x)))
#end
#end
