class Attention(nn.Module):
    """${attention_doc}"""

#if encoder_decoder and rotary
    def __init__(self, config: Config, rotary: bool) -> None:
#else
    def __init__(self, config: Config) -> None:
#end
        super().__init__()
        C = config.hidden_size
        self.heads = config.heads
#if grouped
        self.key_value_heads = config.key_value_heads
        K = C // config.heads * config.key_value_heads  # width of keys and of values
        self.widths = [C, K, K]
#end
#if encoder_decoder and rotary
        self.rotary = rotary
#end
#if rotary
        self.rotary_base = config.rotary_base
#end
#if encoder_decoder
        # queries, keys and values, as in torch.nn.MultiheadAttention
        self.in_proj_weight = nn.Parameter(torch.empty(${qkv_width}, C))
#if attention_bias
        self.in_proj_bias = nn.Parameter(torch.zeros(${qkv_width}))
#end
        self.out_proj = nn.Linear(C, C${attention_bias})
#if attention_bias
        nn.init.zeros_(self.out_proj.bias)
#end
#else
        self.c_attn = Projection(C, ${qkv_width}${attention_bias})  # queries, keys, values
        self.c_proj = Projection(C, C${attention_bias})
#end
#if additive
        self.score = nn.Linear(C // config.heads, config.heads, bias=False)
#end
#if lora_query
        self.lora_query = Adapter(C, C, config)
#end
#if lora_key
        self.lora_key = Adapter(C, ${kv_width}, config)
#end
#if lora_value
        self.lora_value = Adapter(C, ${kv_width}, config)
#end
#if lora_output
        self.lora_output = Adapter(C, C, config)
#end
        self.dropout = nn.Dropout(config.attention_dropout)

#if encoder_decoder
    def forward(self, x: Tensor, memory: Tensor, mask: ${source_mask}) -> Tensor:
        """[B, T, C] and a memory [B, S, C], read where the mask is true → [B, T, C]"""
        w_q, w_k, w_v = self.in_proj_weight.${split_rows}
#if attention_bias
        b_q, b_k, b_v = self.in_proj_bias.${split_rows}
        q = functional.linear(x, w_q, b_q)  # [B, T, C]
        k = functional.linear(memory, w_k, b_k)  # [B, S, ${kv_width}]
        v = functional.linear(memory, w_v, b_v)
#else
        q = functional.linear(x, w_q)  # [B, T, C]
        k = functional.linear(memory, w_k)  # [B, S, ${kv_width}]
        v = functional.linear(memory, w_v)
#end
#else
#if masked
    def forward(self, x: Tensor, mask: Tensor) -> Tensor:
        """[B, T, C] → [B, T, C]; positions read where the mask is true"""
#else
    def forward(self, x: Tensor) -> Tensor:
        """[B, T, C] → [B, T, C]"""
#end
#if grouped
        q, k, v = self.c_attn(x).split(self.widths, dim=-1)  # [B, T, C], 2 of [B, T, K]
#else
        q, k, v = self.c_attn(x).chunk(3, dim=-1)  # [B, T, C] each
#end
#end
#if lora_query
        q = q + self.lora_query(x)
#end
#if lora_key
        k = k + self.lora_key(${memory})
#end
#if lora_value
        v = v + self.lora_value(${memory})
#end
        q = q.unflatten(-1, (self.heads, -1)).transpose(1, 2)  # [B, H, T, D]
        k = k.unflatten(-1, (${kv_heads}, -1)).transpose(1, 2)
        v = v.unflatten(-1, (${kv_heads}, -1)).transpose(1, 2)
#if encoder_decoder and rotary
        if self.rotary:
            q, k = rotate(q, self.rotary_base), rotate(k, self.rotary_base)
#elif rotary
        q, k = rotate(q, self.rotary_base), rotate(k, self.rotary_base)
#end
#if grouped
        group = self.heads // self.key_value_heads  # heads that share keys and values
        k = k.repeat_interleave(group, dim=1)  # [B, H, ${S}, D]
        v = v.repeat_interleave(group, dim=1)
#end
#if additive
        sums = torch.tanh(q.unsqueeze(3) + k.unsqueeze(2))  # [B, H, T, ${S}, D]
        scores = torch.einsum("bhtsd,hd->bhts", sums, self.score.weight)
#else
        scores = q @ k.transpose(2, 3) / math.sqrt(q.shape[-1])  # [B, H, T, ${S}]
#end
#if mask_optional
        if mask is not None:
            scores = scores.masked_fill(~mask, float("-inf"))
#elif masked
        scores = scores.masked_fill(~mask, float("-inf"))
#end
        weights = self.dropout(scores.softmax(dim=-1))
        y = (weights @ v).transpose(1, 2).flatten(2)  # [B, T, C]
#if lora_output
        return self.${attention_output}(y) + self.lora_output(y)
#else
        return self.${attention_output}(y)
#end
