        hidden = ${hidden}
#if encoder_decoder
        return self.linear2(self.dropout(hidden))
#else
        return self.c_proj(hidden)
#end
